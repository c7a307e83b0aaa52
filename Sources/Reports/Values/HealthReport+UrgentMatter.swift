extension HealthReport {
    /// Something whose deadline is near.
    public struct UrgentMatter: Codable, Hashable, Sendable {
        /// The number of its finding in the report.
        public var finding: Int?
        /// What it is.
        public var title: String
        /// The last day.
        public var deadline: String
        /// The rule that sets the day.
        public var basis: String?
        /// What to do.
        public var actions: [String]

        /// Creates it from its parts.
        public init(
            finding: Int? = nil,
            title: String,
            deadline: String,
            basis: String? = nil,
            actions: [String] = [],
        ) {
            self.finding = finding
            self.title = title
            self.deadline = deadline
            self.basis = basis
            self.actions = actions
        }
    }
}
