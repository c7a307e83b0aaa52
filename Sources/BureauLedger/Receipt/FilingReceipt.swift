public import Bureau
public import Practice

/// What became of one message, after it was written down.
public struct FilingReceipt: Hashable, Codable, Sendable {
    /// What became of it.
    public enum Outcome: String, CaseIterable, Codable, Sendable {
        /// It counts.
        case accepted
        /// It counts, in the first period that is not locked.
        case late
        /// It was there before.
        case duplicate
        /// It waits, and the officer sees why.
        case waiting
        /// It is refused, and the officer sees why.
        case refused
    }

    /// SHA-256 of the signed bytes, in hexadecimal digits.
    public let hash: String
    /// The firm and the number in its chain; nil when the message cannot be read.
    public let firm: CreditCode?
    /// The number in the firm's chain.
    public let sequence: Int64?
    /// What became of it.
    public let outcome: Outcome
    /// Why it waits or is refused.
    public let problem: FilingProblem?

    /// Creates it.
    public init(
        hash: String,
        firm: CreditCode?,
        sequence: Int64?,
        outcome: Outcome,
        problem: FilingProblem? = nil,
    ) {
        self.hash = hash
        self.firm = firm
        self.sequence = sequence
        self.outcome = outcome
        self.problem = problem
    }
}
