import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store

/// Puts a checkup together from the slots of its stream.
struct CheckupReader {
    private(set) var checkup: Checkup?
    private var papers = CheckupPapers()
    private var library: LibraryReference?
    private var decisions: [(head: Head, decision: FindingDecision)] = []
    private var review: Review?
    private var issued: [IssuedReport] = []
    private var rectifications: [Rectification] = []
    private var followUps: [FollowUp] = []
    private var recheck: Recheck?
    private var answers: [Head] = []
    private var heads: [String: [EntryID]] = [:]
    private var conflicts: [String] = []
    private var erased: [String] = []
    private var authors: Set<User.ID> = []
    private var life = CheckupLife()

    /// Takes in what is in force for each subject.
    init(_ slots: [Slot]) throws {
        for slot in slots {
            heads[slot.subject] = slot.heads.map(\.id)
            if slot.isConflict { conflicts.append(slot.subject) }
            guard let head = slot.current else { continue }
            if head.isErased { erased.append(slot.subject) } else { try take(head) }
        }
    }

    private mutating func take(_ head: Head) throws {
        switch Kind(rawValue: head.kind) {
        case .sheet:
            answers.append(head)
            authors.insert(User.ID(head.user))
        case .decision:
            if let decision = try Payload.decoded(FindingDecision.self, from: head) {
                decisions.append((head, decision))
            }
            authors.insert(User.ID(head.user))
        case .checkup: checkup = try Payload.decoded(Checkup.self, from: head)
        case .papers: papers = try Payload.decoded(CheckupPapers.self, from: head) ?? papers
        case .library: library = try Payload.decoded(LibraryReference.self, from: head)
        case .review: review = try Payload.decoded(Review.self, from: head)
        case .issue:
            if let report = try Payload.decoded(IssuedReport.self, from: head) {
                issued.append(report)
            }
        case .rectification:
            rectifications +=
                try Payload.decoded(Rectification.self, from: head).map { [$0] } ?? []
        case .followUp:
            followUps += try Payload.decoded(FollowUp.self, from: head).map { [$0] } ?? []
        case .recheck: recheck = try Payload.decoded(Recheck.self, from: head)
        case .application, .consents, .contact, .paperReceipt, .scan, .satisfaction:
            try life.take(head, heads: heads[head.subject] ?? [])
        default: break
        }
    }

    /// The file, or nil when the stream holds no readable checkup.
    func file(today: CalendarDate) -> CheckupFile? {
        guard let checkup, let library else { return nil }
        return CheckupFile(
            checkup: checkup,
            papers: papers,
            sheet: sheet(startingOn: checkup.baseDate ?? today),
            decisions: decisions.sorted { Head.isBefore($0.head, $1.head) }.map(\.decision),
            review: review,
            issued: issued.sorted { $0.version < $1.version },
            rectifications: rectifications,
            followUps: followUps,
            recheck: recheck,
            authors: authors,
            conflicts: conflicts,
            erased: erased,
            life: life,
            library: library,
            heads: heads,
        )
    }

    private func sheet(startingOn day: CalendarDate) -> AnswerSheet {
        var sheet = AnswerSheet(baseDate: day)
        for head in answers.inOrder {
            let record = SheetRecord(subject: head.subject, json: head.payload ?? Data())
            if let change = record.change { sheet.apply(change) }
        }
        return sheet
    }
}

extension [Head] {
    /// In the order of the journal; thousands of positions are moved, and not thousands of heads.
    fileprivate var inOrder: [Head] {
        indices.sorted { Head.isBefore(self[$0], self[$1]) }.map { self[$0] }
    }
}
