extension HealthReport {
    /// One axis of the radar.
    public struct RadarAxis: Codable, Hashable, Sendable {
        /// The domain.
        public var title: String
        /// The highest score in it, 0 to 25; what was raised to a level counts at least as that level's lowest.
        public var score: Int

        /// Creates it from its parts.
        public init(title: String, score: Int) {
            self.title = title
            self.score = score
        }
    }
}
