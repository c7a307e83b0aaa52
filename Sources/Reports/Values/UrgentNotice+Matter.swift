extension UrgentNotice {
    /// One matter that cannot wait.
    public struct Matter: Codable, Hashable, Sendable {
        /// What it is.
        public var title: String
        /// The facts known so far.
        public var facts: [String]
        /// The last day.
        public var deadline: String?
        /// The law that sets the day.
        public var basis: [HealthReport.Citation]
        /// What happens after that day.
        public var consequence: String?
        /// What to do now.
        public var actions: [String]

        /// Creates it from its parts.
        public init(
            title: String,
            facts: [String] = [],
            deadline: String? = nil,
            basis: [HealthReport.Citation] = [],
            consequence: String? = nil,
            actions: [String] = [],
        ) {
            self.title = title
            self.facts = facts
            self.deadline = deadline
            self.basis = basis
            self.consequence = consequence
            self.actions = actions
        }
    }
}
