extension HealthReport {
    /// Someone named in the report.
    public struct Person: Codable, Hashable, Sendable {
        /// The name.
        public var name: String
        /// Their part, such as lead lawyer.
        public var role: String?
        /// The practice licence number.
        public var licence: String?

        /// Creates it from its parts.
        public init(name: String, role: String? = nil, licence: String? = nil) {
            self.name = name
            self.role = role
            self.licence = licence
        }
    }
}
