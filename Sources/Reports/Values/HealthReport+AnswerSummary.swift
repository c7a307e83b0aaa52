extension HealthReport {
    /// A question and its answer.
    public struct AnswerSummary: Codable, Hashable, Sendable {
        /// The point.
        public var pointID: String
        /// The question.
        public var question: String
        /// The answer in words.
        public var answer: String
        /// Who answered.
        public var respondent: String?
        /// Where the answer comes from, in words.
        public var source: String

        /// Creates it from its parts.
        public init(
            pointID: String,
            question: String,
            answer: String,
            respondent: String? = nil,
            source: String,
        ) {
            self.pointID = pointID
            self.question = question
            self.answer = answer
            self.respondent = respondent
            self.source = source
        }
    }
}
