extension HealthReport {
    /// Some facts about the enterprise under one heading.
    public struct ProfileGroup: Codable, Hashable, Sendable {
        /// The heading.
        public var title: String
        /// The facts.
        public var rows: [Row]

        /// Creates it from its parts.
        public init(title: String, rows: [Row] = []) {
            self.title = title
            self.rows = rows
        }
    }
}
