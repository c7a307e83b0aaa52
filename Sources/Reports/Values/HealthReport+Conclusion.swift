extension HealthReport {
    /// Part 3: the highest level, the counts, the money and the pictures.
    public struct Conclusion: Codable, Hashable, Sendable {
        /// The highest level found; nil with nothing found.
        public var highest: Level?
        /// Why no level is stated, when too little was checked (未定级).
        public var ungraded: String?
        /// The findings of each level.
        public var levels: LevelCounts
        /// How many findings are urgent.
        public var urgentCount: Int
        /// One line that says a sealed annex exists, if the lawyer chose to say so.
        public var sealedLine: String?
        /// The findings of each level by domain.
        public var byDomain: [DomainCount]
        /// How many points came out in each state.
        public var checkStates: [CheckStateCount]
        /// How much of what applies was checked.
        public var coverage: Coverage
        /// The money at stake, a total for each kind.
        public var exposures: [ExposureTotal]
        /// How many findings have each likelihood and impact.
        public var heatMap: [HeatCell]
        /// The highest score of each domain.
        public var radar: [RadarAxis]
        /// What cannot wait, by deadline.
        public var urgent: [UrgentMatter]
        /// The red and orange findings in a sentence each.
        public var summary: [String]
        /// What the enterprise does well.
        public var strengths: [String]

        /// Creates it from its parts.
        public init(
            highest: Level? = nil,
            ungraded: String? = nil,
            levels: LevelCounts,
            urgentCount: Int,
            sealedLine: String? = nil,
            byDomain: [DomainCount] = [],
            checkStates: [CheckStateCount] = [],
            coverage: Coverage,
            exposures: [ExposureTotal] = [],
            heatMap: [HeatCell] = [],
            radar: [RadarAxis] = [],
            urgent: [UrgentMatter] = [],
            summary: [String] = [],
            strengths: [String] = [],
        ) {
            self.highest = highest
            self.ungraded = ungraded
            self.levels = levels
            self.urgentCount = urgentCount
            self.sealedLine = sealedLine
            self.byDomain = byDomain
            self.checkStates = checkStates
            self.coverage = coverage
            self.exposures = exposures
            self.heatMap = heatMap
            self.radar = radar
            self.urgent = urgent
            self.summary = summary
            self.strengths = strengths
        }
    }
}
