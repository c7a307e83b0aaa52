extension HealthReport {
    /// The annexes.
    public struct Annexes: Codable, Hashable, Sendable {
        /// How risks are rated.
        public var ratingScale: [Table]
        /// The statutes cited.
        public var statutes: [StatuteEntry]
        /// The questionnaire in short.
        public var answers: [AnswerSummary]
        /// Whether a receipt form is printed.
        public var receipt: Bool

        /// Creates it from its parts.
        public init(
            ratingScale: [Table] = [],
            statutes: [StatuteEntry] = [],
            answers: [AnswerSummary] = [],
            receipt: Bool = true,
        ) {
            self.ratingScale = ratingScale
            self.statutes = statutes
            self.answers = answers
            self.receipt = receipt
        }
    }
}
