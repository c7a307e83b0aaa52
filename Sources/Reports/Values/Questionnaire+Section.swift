extension Questionnaire {
    /// The questions of one domain.
    public struct Section: Codable, Hashable, Sendable {
        /// The heading.
        public var title: String
        /// The questions.
        public var questions: [Question]

        /// Creates it from its parts.
        public init(title: String, questions: [Question] = []) {
            self.title = title
            self.questions = questions
        }
    }
}
