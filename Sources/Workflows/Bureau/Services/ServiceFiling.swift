public import Bureau

/// What became of the bureau's own services when they were held against the ledger.
public struct ServiceFiling: Hashable, Sendable {
    /// How many were new or had changed, and count now.
    public var filed = 0
    /// How many of them count in the next open month, because theirs is locked.
    public var late = 0
    /// How many void ones no longer count.
    public var withdrawn = 0
    /// The numbers of those that do not count, and why.
    public var refused: [Refused] = []

    /// A record that does not count.
    public struct Refused: Hashable, Sendable {
        /// The record's number.
        public let number: String
        /// Why.
        public let problem: FilingProblem
    }
}
