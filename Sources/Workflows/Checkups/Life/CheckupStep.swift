public import Checklists
public import Practice

/// A move of a checkup with everything that is recorded together with it.
public struct CheckupStep: Sendable {
    /// The move.
    public var action: CheckupAction
    /// The day on which it was done; nil for today.
    public var day: CalendarDate?
    /// Why.
    public var reason: String?
    /// What a conflict check has found.
    public var conflict: ConflictResult?
    /// The forms that are signed with it.
    public var forms: [SignedForm] = []
    /// The consents that are decided with it.
    public var consents: [ConsentDecision] = []
    /// The firm that takes over.
    public var firm: LawFirm.ID?
    /// The lawyers who take over, the one in charge first.
    public var lawyers: [User.ID] = []
    /// The visit that it is.
    public var contact: ContactPlan?

    /// A move without more.
    public init(_ action: CheckupAction, on day: CalendarDate? = nil, reason: String? = nil) {
        self.action = action
        self.day = day
        self.reason = reason
    }
}
