extension HealthReport {
    /// Part 4: one domain, point by point.
    public struct DomainSection: Codable, Hashable, Sendable {
        /// Its id.
        public var id: String
        /// Its title.
        public var title: String
        /// A sentence on the whole domain.
        public var summary: String?
        /// Its points.
        public var items: [CheckedPoint]

        /// Creates it from its parts.
        public init(id: String, title: String, summary: String? = nil, items: [CheckedPoint] = []) {
            self.id = id
            self.title = title
            self.summary = summary
            self.items = items
        }
    }
}
