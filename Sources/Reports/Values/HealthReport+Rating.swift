extension HealthReport {
    /// How the level of a finding came about.
    public struct Rating: Codable, Hashable, Sendable {
        /// How likely the consequence is, 1 to 5.
        public var likelihood: Int
        /// Loss of property, 1 to 5.
        public var property: Int?
        /// Legal liability and effect on the business, 1 to 5.
        public var liability: Int?
        /// How far it reaches, 1 to 5.
        public var reach: Int?
        /// The highest of the three.
        public var impact: Int
        /// Likelihood × impact.
        public var score: Int
        /// The level that the score alone gives.
        public var computed: Level
        /// Why the level cannot be lower, with the threshold reached.
        public var floor: String?
        /// A lawyer's change of the level.
        public var override: Override?

        /// Creates it from its parts.
        public init(
            likelihood: Int,
            property: Int? = nil,
            liability: Int? = nil,
            reach: Int? = nil,
            impact: Int,
            score: Int,
            computed: Level,
            floor: String? = nil,
            override: Override? = nil,
        ) {
            self.likelihood = likelihood
            self.property = property
            self.liability = liability
            self.reach = reach
            self.impact = impact
            self.score = score
            self.computed = computed
            self.floor = floor
            self.override = override
        }
    }
}
