public import Practice

/// A conflict check that no longer holds, and why.
public struct StaleCheck: Sendable {
    /// The check.
    public let check: ConflictCheck
    /// The number of the checkup or matter that it is for.
    public let number: String
    /// Whether other parties would be searched for now.
    public let hasOtherParties: Bool
    /// What a search would find now that the check does not have.
    public let news: [ConflictHit]
}
