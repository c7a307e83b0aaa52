extension HealthReport {
    /// A point whose outcome hangs on missing facts.
    public struct Undetermined: Codable, Hashable, Sendable {
        /// The point.
        public var pointID: String
        /// Its title.
        public var title: String
        /// The outcomes still possible, in words.
        public var possible: String
        /// The mildest of them; nil when nothing may be found.
        public var low: Level?
        /// The gravest of them.
        public var high: Level?
        /// The facts that would decide it.
        public var missing: [String]

        /// Creates it from its parts.
        public init(
            pointID: String,
            title: String,
            possible: String,
            low: Level? = nil,
            high: Level? = nil,
            missing: [String] = [],
        ) {
            self.pointID = pointID
            self.title = title
            self.possible = possible
            self.low = low
            self.high = high
            self.missing = missing
        }
    }
}
