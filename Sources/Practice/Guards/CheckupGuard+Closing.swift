import Diagnostics

extension CheckupGuard {
    /// The guards about the end of a checkup.
    func closingRefusal(_ facts: CheckupFacts) -> Diagnostic? {
        let open: [String: Message.Argument] = ["count": .number(facts.findingsToAct)]
        switch self {
        case .nothingToRectify:
            return facts.findingsToAct == 0
                ? nil : Diagnostic.refusal("guard.nothingToRectify", open)
        case .followUpRecorded:
            return facts.followUps > 0 ? nil : Diagnostic.refusal("guard.followUpRecorded")
        case .mayCloseEarly:
            let mayClose = facts.findingsToAct == 0 || facts.contactAttempts > 0
            return mayClose ? nil : Diagnostic.refusal("guard.mayCloseEarly", open)
        default: return nil
        }
    }
}
