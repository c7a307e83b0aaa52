extension RetainerReport {
    /// The services of one type.
    public struct Service: Codable, Hashable, Sendable {
        /// The type, in words.
        public var type: String
        /// How many were promised for the term; nil when none were.
        public var promised: Int?
        /// How many were given in the year.
        public var delivered: Int
        /// How many were given since the term began.
        public var inTerm: Int
        /// Hours recorded in the year, with one decimal.
        public var hours: String
        /// Services of the year without the time of a lawyer.
        public var withoutHours: Int
    }

    /// A loss recovered or averted, as far as one grade of evidence shows it.
    public struct LossLine: Codable, Hashable, Sendable {
        /// Recovered or averted, in words.
        public var kind: String
        /// What shows it, in words.
        public var grade: String
        /// How much, in 分.
        public var fen: Int
    }

    /// A matter of weight.
    public struct Matter: Codable, Hashable, Sendable {
        /// The day.
        public var date: String
        /// The type, in words.
        public var type: String
        /// What it was about.
        public var subject: String
        /// What came of it.
        public var outcome: [String]
        /// Who did it.
        public var lawyers: [String]
    }
}
