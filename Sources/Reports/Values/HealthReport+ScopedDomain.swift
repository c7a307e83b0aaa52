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

        /// Creates it from its parts.
        public init(id: String, title: String, points: Int = 0, reason: String? = nil) {
            self.id = id
            self.title = title
            self.points = points
            self.reason = reason
        }
    }
}
