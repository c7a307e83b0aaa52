import Checklists
import Diagnostics

extension CheckupGuard {
    /// The guards about review and seal.
    func reviewRefusal(_ facts: CheckupFacts) -> Diagnostic? {
        if self == .sealed { return sealRefusal(facts) }
        guard let review = facts.review else { return Diagnostic.refusal("guard.review.none") }
        switch self {
        case .sentBack:
            if review.decision != .sendBack {
                return Diagnostic.refusal("guard.review.notSentBack")
            }
            return review.fingerprint == facts.content
                ? nil : Diagnostic.refusal("guard.review.stale")
        case .reviewed:
            if review.decision != .approve { return Diagnostic.refusal("guard.review.notApproved") }
            return review.fingerprint == facts.content
                ? nil : Diagnostic.refusal("guard.review.stale")
        default: return independenceRefusal(review, facts)
        }
    }

    private func independenceRefusal(_ review: Review, _ facts: CheckupFacts) -> Diagnostic? {
        let isAuthor = review.reviewer == review.author || facts.authors.contains(review.reviewer)
        let isSmall = facts.firm?.isSmall ?? false
        switch review.independence {
        case .colleague: return isAuthor ? Diagnostic.refusal("guard.review.ownWork") : nil
        case .outside:
            if isAuthor { return Diagnostic.refusal("guard.review.ownWork") }
            if !isSmall { return Diagnostic.refusal("guard.review.notSmall") }
            return facts.signed.contains(.outsideReviewer)
                ? nil : Diagnostic.refusal("guard.review.noConsent")
        case .exception: return isSmall ? nil : Diagnostic.refusal("guard.review.notSmall")
        }
    }

    private func sealRefusal(_ facts: CheckupFacts) -> Diagnostic? {
        guard let seal = facts.seal, !CheckedText.trimmed(seal.number).isEmpty else {
            return Diagnostic.refusal("guard.sealed")
        }
        return seal.on > facts.today ? Diagnostic.refusal("guard.sealed.future") : nil
    }
}
