extension HealthReport {
    /// How many points came out in one state.
    public struct CheckStateCount: Codable, Hashable, Sendable {
        /// The state.
        public var state: CheckState
        /// How many.
        public var count: Int

        /// Creates it from its parts.
        public init(state: CheckState, count: Int) {
            self.state = state
            self.count = count
        }
    }
}
