extension HealthReport {
    /// A finding, as part 5 sets it out.
    public struct Finding: Codable, Hashable, Sendable {
        /// Its id, such as `D09-01-F1`.
        public var id: String
        /// Its number in the report.
        public var number: Int
        /// What was found, in a phrase.
        public var title: String
        /// The point it belongs to.
        public var pointID: String
        /// The point's title.
        public var pointTitle: String
        /// The domain's title.
        public var domainTitle: String
        /// Its level as it stands.
        public var level: Level
        /// Whether a deadline is near.
        public var urgent: Bool
        /// The last day, when there is one.
        public var deadline: String?
        /// What ends on that day.
        public var deadlineNote: String?
        /// How the level came about.
        public var rating: Rating
        /// The facts, a sentence each.
        public var facts: [String]
        /// What the facts rest on.
        public var evidence: [String]
        /// The law.
        public var citations: [Citation]
        /// Why it is a risk.
        public var analysis: [String]
        /// Civil consequences.
        public var civil: String?
        /// Administrative consequences.
        public var administrative: String?
        /// Criminal consequences.
        public var criminal: String?
        /// The money at stake.
        public var exposures: [Exposure]
        /// What to do.
        public var recommendations: [Recommendation]
        /// Forms and models that help.
        public var references: [String]

        /// Creates it from its parts.
        public init(
            id: String,
            number: Int,
            title: String,
            pointID: String,
            pointTitle: String,
            domainTitle: String,
            level: Level,
            urgent: Bool = false,
            deadline: String? = nil,
            deadlineNote: String? = nil,
            rating: Rating,
            facts: [String] = [],
            evidence: [String] = [],
            citations: [Citation] = [],
            analysis: [String] = [],
            civil: String? = nil,
            administrative: String? = nil,
            criminal: String? = nil,
            exposures: [Exposure] = [],
            recommendations: [Recommendation] = [],
            references: [String] = [],
        ) {
            self.id = id
            self.number = number
            self.title = title
            self.pointID = pointID
            self.pointTitle = pointTitle
            self.domainTitle = domainTitle
            self.level = level
            self.urgent = urgent
            self.deadline = deadline
            self.deadlineNote = deadlineNote
            self.rating = rating
            self.facts = facts
            self.evidence = evidence
            self.citations = citations
            self.analysis = analysis
            self.civil = civil
            self.administrative = administrative
            self.criminal = criminal
            self.exposures = exposures
            self.recommendations = recommendations
            self.references = references
        }
    }
}
