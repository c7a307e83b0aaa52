extension HealthReport {
    /// The findings of one domain by level.
    public struct DomainCount: Codable, Hashable, Sendable {
        /// The domain's id.
        public var id: String
        /// The domain's title.
        public var title: String
        /// The counts.
        public var levels: LevelCounts

        /// Creates it from its parts.
        public init(id: String, title: String, levels: LevelCounts) {
            self.id = id
            self.title = title
            self.levels = levels
        }
    }
}
