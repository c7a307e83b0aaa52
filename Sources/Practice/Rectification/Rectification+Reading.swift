public import Checklists

extension Rectification {
    /// The plan in force; nil where none was agreed.
    public var plan: RectificationPlan? {
        for step in steps.reversed() {
            if case .plan(let plan) = step.act { return plan }
        }
        return nil
    }

    /// Whether the enterprise adopts the recommendation in part only.
    public var isAdoptedInPart: Bool { plan?.isPartial ?? false }

    /// The department or person in charge, where one was agreed.
    public var owner: String? { plan?.owner }

    /// The day by which it shall be done: as agreed, else as the report suggests.
    public var due: CalendarDate { plan?.due ?? recommended.suggestedDue }

    /// The last time that it was reported done.
    public var lastFinish: RectificationStep? { steps.last { $0.act.action == .finish } }

    /// The day on which it was done, where it is done at least in part.
    public var doneOn: CalendarDate? {
        switch status {
        case .done, .verified, .partially: lastFinish?.on
        case .pending, .inProgress, .declined, .notNeeded: nil
        }
    }

    /// How it was verified in whole; nil where it was not.
    public var verification: RectificationStep? {
        status == .verified ? steps.last { $0.act.action == .verify } : nil
    }

    /// Whether it is open after its day 超过建议期限.
    public func isLate(on today: CalendarDate) -> Bool {
        status.isOpen && restingSince == nil && due < today
    }

    /// Whether what was recommended is done in full and verified, so that its risk is gone.
    public var removesRisk: Bool { status == .verified && !isAdoptedInPart }
}
