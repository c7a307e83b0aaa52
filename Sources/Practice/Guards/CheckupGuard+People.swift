import Checklists
import Diagnostics

extension CheckupGuard {
    /// The guards about who does the work for whom.
    func peopleRefusal(_ checkup: Checkup, _ facts: CheckupFacts) -> Diagnostic? {
        switch self {
        case .ownClient: checkup.source == .ownClient ? nil : Diagnostic.refusal("guard.ownClient")
        case .lawyersMayPractise: lawyerRefusal(checkup, facts)
        case .firmChanged:
            if let next = facts.nextFirm {
                next == checkup.firm ? Diagnostic.refusal("guard.firmChanged.same") : nil
            } else {
                Diagnostic.refusal("guard.firmChanged")
            }
        default: nil
        }
    }

    private func lawyerRefusal(_ checkup: Checkup, _ facts: CheckupFacts) -> Diagnostic? {
        let firm = facts.nextFirm ?? checkup.firm
        let register = Dictionary(facts.lawyers.map { ($0.id, $0) }) { first, _ in first }
        let wanted = facts.nextFirm == nil ? checkup.lawyers : facts.lawyers.map(\.id)
        if wanted.isEmpty { return Diagnostic.refusal("guard.lawyers.none") }
        for id in wanted {
            let argument: [String: Message.Argument] = ["lawyer": .text(id.text)]
            guard let lawyer = register[id] else {
                return Diagnostic.refusal("guard.lawyers.unknown", argument)
            }
            if !lawyer.mayPractise { return Diagnostic.refusal("guard.lawyers.mayNot", argument) }
            if lawyer.firm != firm {
                return Diagnostic.refusal("guard.lawyers.otherFirm", argument)
            }
        }
        return nil
    }
}
