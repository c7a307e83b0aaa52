extension HealthReport {
    /// How many findings there are of each level.
    public struct LevelCounts: Codable, Hashable, Sendable {
        /// Red.
        public var red: Int
        /// Orange.
        public var orange: Int
        /// Yellow.
        public var yellow: Int
        /// Blue.
        public var blue: Int

        /// Creates it from its parts.
        public init(red: Int = 0, orange: Int = 0, yellow: Int = 0, blue: Int = 0) {
            self.red = red
            self.orange = orange
            self.yellow = yellow
            self.blue = blue
        }

        /// How many there are together.
        public var total: Int { red + orange + yellow + blue }

        /// How many there are of one level.
        public subscript(level: Level) -> Int {
            switch level {
            case .red: red
            case .orange: orange
            case .yellow: yellow
            case .blue: blue
            }
        }
    }
}
