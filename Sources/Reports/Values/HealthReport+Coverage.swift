extension HealthReport {
    /// How much of what applies was checked.
    public struct Coverage: Codable, Hashable, Sendable {
        /// Points with a finding or nothing found, on any basis.
        public var covered: Int
        /// Points that apply.
        public var applicable: Int

        /// Creates it from its parts.
        public init(covered: Int, applicable: Int) {
            self.covered = covered
            self.applicable = applicable
        }

        /// The covered part in whole percent, rounded down, so that it never looks better than it is.
        public var percent: Int { applicable > 0 ? min(100, covered * 100 / applicable) : 0 }
    }
}
