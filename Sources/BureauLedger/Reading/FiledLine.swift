public import Bureau
public import Practice

/// A filing behind a number: which filing it is, and what it says.
public struct FiledLine: Hashable, Sendable {
    /// The filing's id.
    public let filing: FiledID
    /// The firm.
    public let firm: CreditCode
    /// Its number in the firm's chain.
    public let sequence: Int64
    /// What it says.
    public let event: CountedEvent

    /// Creates it.
    public init(filing: FiledID, firm: CreditCode, sequence: Int64, event: CountedEvent) {
        self.filing = filing
        self.firm = firm
        self.sequence = sequence
        self.event = event
    }
}
