import Checklists

/// One thing that is asked, by position, with how far it is.
struct WalkEntry: Hashable {
    let slot: Slot
    let status: StepStatus
    /// Who is asked; nil for the lawyer.
    let who: Respondent?
    let effort: Effort
    /// Whether it counts as missing while it is open.
    let isRequired: Bool
    /// Whether it hangs on no other answer of its point.
    let isFirstLevel: Bool

    init(_ slot: Slot, _ question: CompiledQuestion, _ answer: Answer?, isFirstLevel: Bool) {
        self.slot = slot
        status = StepStatus(answer)
        who = question.question.who
        effort = Effort(question.question.type)
        isRequired = !question.question.isOptional
        self.isFirstLevel = isFirstLevel
    }

    init(_ slot: Slot, _ status: StepStatus, who: Respondent?, effort: Effort, isFirstLevel: Bool) {
        self.slot = slot
        self.status = status
        self.who = who
        self.effort = effort
        isRequired = true
        self.isFirstLevel = isFirstLevel
    }

    var isPaper: Bool { if case .paper = slot { true } else { false } }
}
