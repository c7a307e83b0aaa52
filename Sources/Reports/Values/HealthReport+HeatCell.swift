extension HealthReport {
    /// One cell of the heat map.
    public struct HeatCell: Codable, Hashable, Sendable {
        /// 1 to 5.
        public var likelihood: Int
        /// 1 to 5.
        public var impact: Int
        /// How many findings.
        public var count: Int

        /// Creates it from its parts.
        public init(likelihood: Int, impact: Int, count: Int) {
            self.likelihood = likelihood
            self.impact = impact
            self.count = count
        }
    }
}
