public import Checklists
public import Practice

/// The forms of a checkup that its guards ask for: conflict check, agreement, consents.
public struct CheckupPapers: Hashable, Codable, Sendable {
    /// What the conflict check found; nil while there was none.
    public var conflict: ConflictResult?
    /// The check that says so; nil when it was declared by hand.
    public var conflictCheck: ConflictCheck.ID?
    /// The forms that both sides have signed.
    public var signed: Set<CheckupForm>
    /// The day on which changes of the law since the base date were looked at.
    public var lawCheckedOn: CalendarDate?

    /// Creates the record.
    public init(
        conflict: ConflictResult? = nil,
        conflictCheck: ConflictCheck.ID? = nil,
        signed: Set<CheckupForm> = [],
        lawCheckedOn: CalendarDate? = nil,
    ) {
        self.conflict = conflict
        self.conflictCheck = conflictCheck
        self.signed = signed
        self.lawCheckedOn = lawCheckedOn
    }
}
