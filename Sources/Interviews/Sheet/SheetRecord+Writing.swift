import Checklists
import Foundation

extension SheetRecord {
    /// The record of a change.
    public init(_ change: SheetChange) throws {
        self.init(subject: change.subject, fields: try SheetRecord.fields(of: change))
    }

    private static func fields(of change: SheetChange) throws -> [String?] {
        switch change {
        case .baseDate(let date): ["date", date.description]
        case .profile(_, let answer), .fact(_, let answer), .parameter(_, let answer),
            .answer(_, _, let answer),
            .rowAnswer(_, _, _, _, let answer):
            answer.map(fields) ?? takenBack
        case .row(_, _, _, let exists): exists ? ["row"] : takenBack
        case .complete(_, _, let isComplete): ["complete", isComplete ? "yes" : "no"]
        case .paper(_, _, let state): state.map(fields) ?? takenBack
        case .mark(_, let mark): mark.map(fields) ?? takenBack
        case .note(_, let note): note.map { ["note", $0] } ?? takenBack
        case .search(_, let search): try search.map { ["search", try json($0)] } ?? takenBack
        case .ownFinding(_, let finding):
            try finding.map { ["finding", try json($0)] } ?? takenBack
        case .visit(let visit): ["visit", try json(visit)]
        }
    }

    private static func fields(_ answer: Answer) -> [String?] {
        switch answer.content {
        case .value(let value):
            ["value", value.typeName, value.plainText, answer.source.rawValue, answer.note]
        case .dontKnow(let reason): ["dont_know", nil, reason, answer.source.rawValue, answer.note]
        case .skipped(let reason): ["skipped", nil, reason, answer.source.rawValue, answer.note]
        }
    }

    private static func fields(_ state: PaperState) -> [String?] {
        switch state {
        case .seen(let count, let total): ["seen", String(count), total.map(String.init)]
        case .partly: ["partly"]
        case .notBrought: ["not_brought"]
        case .refused: ["refused"]
        case .notNeeded: ["not_needed"]
        }
    }

    private static func fields(_ mark: CheckMark) -> [String?] {
        switch mark {
        case .notChecked(let reason): ["not_checked", reason]
        case .notApplicable(let reason): ["not_applicable", reason]
        case .needsSpecialist(let reason): ["needs_specialist", reason]
        case .sampled: ["sampled"]
        }
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
