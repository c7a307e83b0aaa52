extension HealthReport {
    /// The annexes.
    public struct Annexes: Codable, Hashable, Sendable {
        /// How risks are rated.
        public var ratingScale: [Table]
        /// The statutes cited.
        public var statutes: [StatuteEntry]
        /// The wording of the articles cited, where the lawyer asked for it and this machine has it.
        public var articles: [ArticleEntry]
        /// The questionnaire in short.
        public var answers: [AnswerSummary]
        /// Whether a receipt form is printed.
        public var receipt: Bool

        /// Creates it from its parts.
        public init(
            ratingScale: [Table] = [],
            statutes: [StatuteEntry] = [],
            articles: [ArticleEntry] = [],
            answers: [AnswerSummary] = [],
            receipt: Bool = true,
        ) {
            self.ratingScale = ratingScale
            self.statutes = statutes
            self.articles = articles
            self.answers = answers
            self.receipt = receipt
        }
    }
}
