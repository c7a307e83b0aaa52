import Diagnostics

extension CheckupGuard {
    /// The guards that ask for something in writing.
    func paperRefusal(_ facts: CheckupFacts) -> Diagnostic? {
        switch self {
        case .voluntary: missing([.application], facts, "guard.voluntary")
        case .agreement:
            missing([.agreement, .confidentiality, .consent], facts, "guard.agreement")
        case .receipt: missing([.receipt], facts, "guard.receipt")
        case .reason:
            CheckedText.trimmed(facts.reason ?? "").isEmpty
                ? Diagnostic.refusal("guard.reason") : nil
        default: nil
        }
    }

    /// Names the first form that is missing.
    private func missing(
        _ forms: [CheckupForm],
        _ facts: CheckupFacts,
        _ name: String,
    ) -> Diagnostic? {
        guard let form = forms.first(where: { !facts.signed.contains($0) }) else { return nil }
        return Diagnostic.refusal(name, ["form": .message(form.name)])
    }
}
