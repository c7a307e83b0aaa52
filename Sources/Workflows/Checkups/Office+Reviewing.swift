public import Assessments
import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Closes the assessment and hands the report to review.
    public func submit(_ file: inout CheckupFile, _ assessment: Assessment) throws {
        try Permission.workOnCheckups.require(actingUser())
        let facts = try facts(of: file, assessment)
        var moved = file
        var drafts: [EntryDraft] = []
        for action in Office.roadToReview(from: file.checkup.status) {
            drafts += try movement(of: &moved, by: action, given: facts)
        }
        try append(Office.lastHeader(drafts), movingIn: &moved)
        file = moved
    }

    /// Approves the report or sends it back.
    public func review(
        _ file: inout CheckupFile,
        _ decision: Review.Decision,
        comments: String?,
        independence: Review.Independence = .colleague,
        _ assessment: Assessment,
    ) throws {
        let reviewer = try actingUser()
        try Permission.review.require(reviewer)
        guard file.checkup.status == .inReview else {
            throw Diagnostic.workflow("notInReview", subject: file.checkup.number.description)
        }
        let author = file.checkup.lawyers.first ?? reviewer.id
        if file.authors.contains(reviewer.id), independence != .exception {
            throw Diagnostic.workflow("ownWork", subject: reviewer.id.text)
        }
        let review = try Review(
            author: independence == .exception ? reviewer.id : author,
            reviewer: reviewer.id,
            independence: independence,
            decision: decision,
            comments: comments,
            fingerprint: contentFingerprint(of: file),
            on: today,
        )
        var moved = file
        moved.review = review
        var drafts = [
            try draft(
                review,
                kind: .review,
                in: file.stream,
                subject: CheckupSubject.review,
                replacing: file.heads[CheckupSubject.review] ?? [],
            )
        ]
        if decision == .sendBack {
            drafts += try movement(
                of: &moved,
                by: .sendBack,
                given: facts(of: moved, assessment),
                reason: comments,
            )
        }
        try append(drafts, movingIn: &moved)
        file = moved
    }

    /// The moves that still lie between a state and review.
    private static func roadToReview(from status: CheckupStatus) -> [CheckupAction] {
        switch status {
        case .onsite: [.analyze, .draft, .submitForReview]
        case .analyzing, .returned: [.draft, .submitForReview]
        default: [.submitForReview]
        }
    }

    /// Of several moves in one transaction only the last header is in force; the moves themselves all stay.
    static func lastHeader(_ drafts: [EntryDraft]) -> [EntryDraft] {
        guard let last = drafts.lastIndex(where: { $0.subject == CheckupSubject.checkup }) else {
            return drafts
        }
        return drafts.enumerated().filter { $0 == last || $1.subject != CheckupSubject.checkup }
            .map(\.element)
    }
}
