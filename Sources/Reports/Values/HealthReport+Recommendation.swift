extension HealthReport {
    /// A piece of advice that can be carried out and proved.
    public struct Recommendation: Codable, Hashable, Sendable {
        /// Its id, such as `D09-01-R1`.
        public var id: String
        /// Its number in the report, such as 1.2.
        public var number: String
        /// What kind of step it is, in words.
        public var category: String
        /// The advice in a sentence.
        public var text: String
        /// How to carry it out.
        public var steps: [String]
        /// Who in the enterprise should.
        public var department: String?
        /// Within how many days.
        public var days: Int?
        /// What shows that it is done.
        public var proof: String?

        /// Creates it from its parts.
        public init(
            id: String,
            number: String,
            category: String,
            text: String,
            steps: [String] = [],
            department: String? = nil,
            days: Int? = nil,
            proof: String? = nil,
        ) {
            self.id = id
            self.number = number
            self.category = category
            self.text = text
            self.steps = steps
            self.department = department
            self.days = days
            self.proof = proof
        }
    }
}
