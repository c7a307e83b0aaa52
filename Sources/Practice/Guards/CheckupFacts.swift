public import Checklists

/// What the guards need to know about a checkup beside itself, as it is on one day.
///
/// Nothing is assumed: what is left out counts as not there, and the guards that ask for it refuse.
public struct CheckupFacts: Sendable {
    /// The day on which the action is done.
    public var today: CalendarDate
    /// The day on which the action is said to have been done; nil for today.
    public var day: CalendarDate?
    /// Why it is done, where that must be said.
    public var reason: String?
    /// The lawyers of the checkup, as the register has them now.
    public var lawyers: [User] = []
    /// The firm, as the register has it now.
    public var firm: LawFirm?
    /// The firm that is now to do the work, when another is recommended.
    public var nextFirm: LawFirm.ID?
    /// What the latest conflict search found; nil when none has been made for this firm and these parties.
    public var conflict: ConflictResult?
    /// Why the latest conflict search does not count, if it does not.
    public var conflictDoubt: ConflictDoubt?
    /// The papers that are signed and in the file.
    public var signed: Set<CheckupForm> = []
    /// The domains of which at least one point was checked.
    public var checkedDomains: Set<Checklist.ID> = []
    /// The number of concurrent answers that nobody has settled.
    public var unsettledAnswers = 0
    /// The number of answers carried over from an earlier checkup that nobody has confirmed or changed.
    public var unconfirmedAnswers = 0
    /// The number of findings that nobody has confirmed or dismissed.
    public var undecidedFindings = 0
    /// The number of findings that the enterprise should act on; once the report is delivered, of those still open.
    public var findingsToAct = 0
    /// The changes of cited laws that took effect after the base date.
    public var lawChanges: [LawChange] = []
    /// The day on which the report was last re-checked against the law.
    public var lawCheckedOn: CalendarDate?
    /// Everyone who wrote the report: who drafted it or worded or rated its findings.
    public var authors: Set<User.ID> = []
    /// The latest review.
    public var review: Review?
    /// The content of the report as it is now.
    public var content: Fingerprint?
    /// The entry of the seal register.
    public var seal: Seal?
    /// The number of follow-ups on record.
    public var followUps = 0
    /// The number of attempts on record to reach an enterprise that does not answer.
    public var contactAttempts = 0

    /// Facts that say nothing but the day.
    public init(today: CalendarDate) {
        self.today = today
    }
}
