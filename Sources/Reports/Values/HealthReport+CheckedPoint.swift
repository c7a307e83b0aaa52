extension HealthReport {
    /// One point with its outcome.
    public struct CheckedPoint: Codable, Hashable, Sendable {
        /// The point's id.
        public var id: String
        /// Its title.
        public var title: String
        /// What was checked.
        public var state: CheckState
        /// The same in words, with extent, site or range.
        public var outcome: String
        /// A remark.
        public var note: String?

        /// Creates it from its parts.
        public init(
            id: String,
            title: String,
            state: CheckState,
            outcome: String,
            note: String? = nil,
        ) {
            self.id = id
            self.title = title
            self.state = state
            self.outcome = outcome
            self.note = note
        }
    }
}
