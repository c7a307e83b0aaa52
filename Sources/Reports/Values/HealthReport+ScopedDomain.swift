extension HealthReport {
    /// A domain inside or outside the scope.
    public struct ScopedDomain: Codable, Hashable, Sendable {
        /// Its id, such as `D09`.
        public var id: String
        /// Its title.
        public var title: String
        /// How many points it has.
        public var points: Int
        /// Why it was left out.
        public var reason: String?
        /// Whether any of its points concerns the enterprise.
        public var isApplicable: Bool

        /// Creates it from its parts.
        public init(
            id: String,
            title: String,
            points: Int = 0,
            reason: String? = nil,
            isApplicable: Bool = true,
        ) {
            self.id = id
            self.title = title
            self.points = points
            self.reason = reason
            self.isApplicable = isApplicable
        }
    }
}
