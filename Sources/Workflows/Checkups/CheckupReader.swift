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
    private var decisions: [(entry: Entry, decision: FindingDecision)] = []
    private var review: Review?
    private var issued: [IssuedReport] = []
    private var sheetEntries: [Entry] = []
    private var heads: [String: [EntryID]] = [:]
    private var conflicts: [String] = []
    private var erased: [String] = []
    private var authors: Set<User.ID> = []

    /// Takes in what is in force for each subject.
    init(_ slots: [Slot]) throws {
        for slot in slots {
            heads[slot.subject] = slot.heads.map(\.id)
            if slot.isConflict { conflicts.append(slot.subject) }
            guard let entry = slot.current else { continue }
            if entry.isErased { erased.append(slot.subject) } else { try take(entry) }
        }
    }

    private mutating func take(_ entry: Entry) throws {
        switch Kind(rawValue: entry.header.kind) {
        case .sheet:
            sheetEntries.append(entry)
            authors.insert(User.ID(entry.header.author.user))
        case .decision:
            if let decision = try Payload.decoded(FindingDecision.self, from: entry) {
                decisions.append((entry, decision))
            }
            authors.insert(User.ID(entry.header.author.user))
        case .checkup: checkup = try Payload.decoded(Checkup.self, from: entry)
        case .papers: papers = try Payload.decoded(CheckupPapers.self, from: entry) ?? papers
        case .library: library = try Payload.decoded(LibraryReference.self, from: entry)
        case .review: review = try Payload.decoded(Review.self, from: entry)
        case .issue:
            if let report = try Payload.decoded(IssuedReport.self, from: entry) {
                issued.append(report)
            }
        case .person, .enterprise, .firm, .status, .annex, .libraryPart, nil: break
        }
    }

    /// The file, or nil when the stream holds no readable checkup.
    func file(today: CalendarDate) -> CheckupFile? {
        guard let checkup, let library else { return nil }
        return CheckupFile(
            checkup: checkup,
            papers: papers,
            sheet: sheet(startingOn: checkup.baseDate ?? today),
            decisions: decisions.sorted { Entry.isBefore($0.entry, $1.entry) }.map(\.decision),
            review: review,
            issued: issued.sorted { $0.version < $1.version },
            authors: authors,
            conflicts: conflicts,
            erased: erased,
            library: library,
            heads: heads,
        )
    }

    private func sheet(startingOn day: CalendarDate) -> AnswerSheet {
        var sheet = AnswerSheet(baseDate: day)
        for record in SheetRecord.read(sheetEntries.sorted(by: Entry.isBefore)) {
            if let change = record.change { sheet.apply(change) }
        }
        return sheet
    }
}

extension SheetRecord {
    /// The records of entries; all payloads are read as one JSON array, which is much faster than one by one.
    fileprivate static func read(_ entries: [Entry]) -> [SheetRecord] {
        var json = Data("[".utf8)
        for (index, entry) in entries.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json.append(entry.payload ?? Data("[]".utf8))
        }
        json.append(UInt8(ascii: "]"))
        let contents =
            (try? JSONDecoder().decode([[String?]].self, from: json)) ?? entries.map(fields)
        return zip(entries, contents).map { SheetRecord(subject: $0.header.subject, fields: $1) }
    }

    private static func fields(of entry: Entry) -> [String?] {
        entry.payload.flatMap { try? JSONDecoder().decode([String?].self, from: $0) } ?? []
    }
}
