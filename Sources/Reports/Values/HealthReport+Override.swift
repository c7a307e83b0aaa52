extension HealthReport {
    /// A lawyer's change of a level; both levels are printed.
    public struct Override: Codable, Hashable, Sendable {
        /// The level before.
        public var from: Level
        /// Why.
        public var reason: String
        /// Who.
        public var lawyer: String

        /// Creates it from its parts.
        public init(from: Level, reason: String, lawyer: String) {
            self.from = from
            self.reason = reason
            self.lawyer = lawyer
        }
    }
}
