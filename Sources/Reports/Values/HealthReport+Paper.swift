extension HealthReport {
    /// A paper that was asked for.
    public struct Paper: Codable, Hashable, Sendable {
        /// What it is.
        public var title: String
        /// How far it was seen.
        public var state: PaperState
        /// How many were seen.
        public var seen: Int?
        /// How many there are.
        public var total: Int?
        /// A remark.
        public var note: String?

        /// Creates it from its parts.
        public init(
            title: String,
            state: PaperState,
            seen: Int? = nil,
            total: Int? = nil,
            note: String? = nil,
        ) {
            self.title = title
            self.state = state
            self.seen = seen
            self.total = total
            self.note = note
        }
    }
}
