public import Practice

/// A conflict that has come up after a checkup was checked for conflicts.
public struct LateConflict: Sendable {
    /// The checkup.
    public let checkup: Checkup
    /// The check on record; nil when the result was declared by hand.
    public let check: ConflictCheck?
    /// What a search finds now.
    public let hit: ConflictHit
}
