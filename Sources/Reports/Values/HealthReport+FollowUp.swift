extension HealthReport {
    /// Part 8: service after the report, and the signatures.
    public struct FollowUp: Codable, Hashable, Sendable {
        /// What happens when.
        public var plan: [Row]
        /// Further words.
        public var text: [String]
        /// Whom to reach.
        public var contact: [Row]

        /// Creates it from its parts.
        public init(plan: [Row] = [], text: [String] = [], contact: [Row] = []) {
            self.plan = plan
            self.text = text
            self.contact = contact
        }
    }
}
