public import Diagnostics

/// A condition of a transition.
///
/// Each is one function that says why it refuses and what would satisfy it.
public enum CheckupGuard: String, CaseIterable, Sendable {
    /// The enterprise declared that it takes part of its own will.
    case voluntary
    /// The reason is given.
    case reason
    /// The enterprise is the firm's own client.
    case ownClient
    /// Every lawyer is licensed, assessed and at the firm.
    case lawyersMayPractise
    /// Another firm takes over.
    case firmChanged
    /// The conflict search found nothing.
    case noConflict
    /// The conflict search found what may be waived, and the waiver is signed.
    case waived
    /// There is a conflict.
    case conflictFound
    /// A conflict search was made, and nothing it found stands in the way.
    case conflictSettled
    /// No known conflict stands in the way.
    case conflictResolved
    /// Agreement, undertaking of confidence and consents are signed.
    case agreement
    /// There is a base date, not in the future.
    case baseDate
    /// At least one domain is to be checked.
    case scope
    /// At least one domain was checked.
    case domainChecked
    /// No concurrent answers are left to settle.
    case answersSettled
    /// Every answer that was carried over from an earlier checkup is confirmed or changed.
    case answersConfirmed
    /// Every finding is confirmed or dismissed.
    case findingsDecided
    /// The report was re-checked after every change of a cited law.
    case lawCurrent
    /// The latest review sends back what is in review.
    case sentBack
    /// The latest review approves the content as it is now.
    case reviewed
    /// The reviewer may judge the author's work.
    case independentReviewer
    /// The firm's seal is registered.
    case sealed
    /// The enterprise signed for the report.
    case receipt
    /// Nothing is left to act on.
    case nothingToRectify
    /// A follow-up is on record.
    case followUpRecorded
    /// Nothing is left to act on, or the enterprise was tried in vain.
    case mayCloseEarly

    /// Why the guard refuses, with what would satisfy it; nil when it is satisfied.
    public func refusal(of checkup: Checkup, _ facts: CheckupFacts) -> Diagnostic? {
        switch self {
        case .voluntary, .agreement, .receipt, .reason: paperRefusal(facts)
        case .ownClient, .lawyersMayPractise, .firmChanged: peopleRefusal(checkup, facts)
        case .noConflict, .waived, .conflictFound, .conflictSettled, .conflictResolved:
            conflictRefusal(facts)
        case .baseDate, .scope, .domainChecked, .answersSettled, .answersConfirmed,
            .findingsDecided,
            .lawCurrent:
            contentRefusal(checkup, facts)
        case .sentBack, .reviewed, .independentReviewer, .sealed: reviewRefusal(facts)
        case .nothingToRectify, .followUpRecorded, .mayCloseEarly: closingRefusal(facts)
        }
    }
}
