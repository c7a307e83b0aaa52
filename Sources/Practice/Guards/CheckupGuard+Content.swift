import Checklists
import Diagnostics

extension CheckupGuard {
    /// The guards about what was checked and found.
    func contentRefusal(_ checkup: Checkup, _ facts: CheckupFacts) -> Diagnostic? {
        switch self {
        case .baseDate: baseDateRefusal(checkup, facts)
        case .scope: checkup.domains.isEmpty ? Diagnostic.refusal("guard.scope") : nil
        case .domainChecked:
            facts.checkedDomains.isEmpty ? Diagnostic.refusal("guard.domainChecked") : nil
        case .answersSettled:
            facts.unsettledAnswers == 0
                ? nil
                : Diagnostic.refusal(
                    "guard.answersSettled",
                    ["count": .number(facts.unsettledAnswers)],
                )
        case .answersConfirmed:
            facts.unconfirmedAnswers == 0
                ? nil
                : Diagnostic.refusal(
                    "guard.answersConfirmed",
                    ["count": .number(facts.unconfirmedAnswers)],
                )
        case .findingsDecided:
            facts.undecidedFindings == 0
                ? nil
                : Diagnostic.refusal(
                    "guard.findingsDecided",
                    ["count": .number(facts.undecidedFindings)],
                )
        case .lawCurrent: lawRefusal(checkup, facts)
        default: nil
        }
    }

    private func baseDateRefusal(_ checkup: Checkup, _ facts: CheckupFacts) -> Diagnostic? {
        guard let baseDate = checkup.baseDate else { return Diagnostic.refusal("guard.baseDate") }
        guard baseDate > facts.today else { return nil }
        return Diagnostic.refusal("guard.baseDate.future", ["date": .text(baseDate.description)])
    }

    /// Names the latest change that nobody has looked at since.
    private func lawRefusal(_ checkup: Checkup, _ facts: CheckupFacts) -> Diagnostic? {
        let open = facts.lawChanges.filter { change in
            let isAfterBaseDate = checkup.baseDate.map { change.effective > $0 } ?? true
            let isChecked = facts.lawCheckedOn.map { $0 >= change.effective } ?? false
            return isAfterBaseDate && change.effective <= facts.today && !isChecked
        }
        guard let latest = open.max(by: { $0.effective < $1.effective }) else { return nil }
        return Diagnostic.refusal(
            "guard.lawCurrent",
            ["law": .localized(latest.title), "date": .text(latest.effective.description)],
        )
    }
}
