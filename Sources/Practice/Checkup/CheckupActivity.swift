import Checklists
public import Diagnostics

/// Work on a checkup that does not move it on, but is for certain states only.
public enum CheckupActivity: String, CaseIterable, Sendable {
    /// Take in papers of the enterprise: only after the conflict check and the agreement.
    case receivePapers = "receive_papers"
    /// Record answers.
    case recordAnswers = "record_answers"
    /// Confirm, dismiss, edit and rate findings.
    case decideFindings = "decide_findings"
    /// Change the base date or the domains.
    case rescope
    /// Judge the report.
    case review

    /// The states it is for.
    public var statuses: [CheckupStatus] {
        switch self {
        case .receivePapers: [.signed, .collecting, .onsite, .analyzing, .reportDraft]
        case .recordAnswers: [.collecting, .onsite]
        case .decideFindings: [.onsite, .analyzing, .reportDraft]
        case .rescope: CheckupStatus.beforeReport.filter { $0 != .inReview && $0 != .returned }
        case .review: [.inReview]
        }
    }
}

extension Checkup {
    /// Why an activity is not for the checkup's present state, or nil when it may be done.
    public func refusal(of activity: CheckupActivity) -> Diagnostic? {
        guard !activity.statuses.contains(status) else { return nil }
        return Diagnostic.refusal(
            "checkup.activity." + activity.rawValue,
            subject: number.short,
            ["status": .message(status.name)],
        )
    }
}
