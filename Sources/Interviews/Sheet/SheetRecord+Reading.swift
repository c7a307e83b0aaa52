import Checklists
import Foundation

extension SheetRecord {
    /// The change that the record keeps, or nil when it is of a kind that this version does not know.
    public var change: SheetChange? {
        let parts = subjectParts
        guard let head = parts.first else { return nil }
        switch (head, parts.count) {
        case ("base_date", 1): return date.map(SheetChange.baseDate)
        case ("visit", 1): return object(Visit.self).map(SheetChange.visit)
        case ("profile", 2): return answer.map { .profile(Identifier(parts[1]), $0) }
        case ("facts", 2): return answer.map { .fact(Identifier(parts[1]), $0) }
        case ("parameters", 2): return answer.map { .parameter(Identifier(parts[1]), $0) }
        case ("searches", 2):
            return optional(PublicSearch.self).map { .search(Identifier(parts[1]), $0) }
        case ("findings", 2):
            return optional(OwnFinding.self).map { .ownFinding(Identifier(parts[1]), $0) }
        case ("points", 3...5):
            return pointChange(RiskPoint.ID(parts[1]), Array(parts.dropFirst(2)))
        default: return nil
        }
    }

    /// The subject between its slashes; by bytes, because thousands are read when a checkup is opened.
    private var subjectParts: [String] {
        let bytes = Array(subject.utf8)
        return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private func pointChange(_ point: RiskPoint.ID, _ path: [String]) -> SheetChange? {
        switch (path.count, path[0]) {
        case (1, "mark"): return mark.map { .mark(point, $0) }
        case (1, "note"):
            return isTakenBack ? .note(point, nil) : fields.at(1).map { .note(point, $0) }
        case (1, _): return answer.map { .answer(point, Identifier(path[0]), $0) }
        case (2, "papers"): return paper.map { .paper(point, Identifier(path[1]), $0) }
        case (2, _) where path[1] == "complete":
            return fields.at(1).map { .complete(point, Identifier(path[0]), $0 == "yes") }
        case (2, _):
            return .row(point, Identifier(path[0]), Identifier(path[1]), exists: !isTakenBack)
        default:
            return answer.map {
                .rowAnswer(
                    point,
                    Identifier(path[0]),
                    Identifier(path[1]),
                    Identifier(path[2]),
                    $0,
                )
            }
        }
    }

    private var isTakenBack: Bool { fields.first == "none" }

    private var date: CalendarDate? { fields.at(1).flatMap { CalendarDate($0) } }

    /// Doubly optional: nil when unreadable, `.some(nil)` when taken back.
    private var answer: Answer?? {
        if isTakenBack { return .some(nil) }
        guard let source = fields.at(3).flatMap(AnswerSource.init) else { return nil }
        let note = fields.at(4)
        switch fields.first {
        case "value":
            guard let type = fields.at(1), let text = fields.at(2),
                let value = Value(typeName: type, plainText: text)
            else { return nil }
            return .some(Answer(.value(value), source: source, note: note))
        case "dont_know":
            return .some(Answer(.dontKnow(reason: fields.at(2)), source: source, note: note))
        case "skipped":
            return .some(Answer(.skipped(reason: fields.at(2)), source: source, note: note))
        default: return nil
        }
    }

    private var paper: PaperState?? {
        switch fields.first {
        case "none": return .some(nil)
        case "seen":
            return fields.at(1).flatMap { Int($0) }.map {
                .seen($0, of: fields.at(2).flatMap { Int($0) })
            }
        case "partly": return .partly
        case "not_brought": return .notBrought
        case "refused": return .refused
        case "not_needed": return .notNeeded
        default: return nil
        }
    }

    private var mark: CheckMark?? {
        switch fields.first {
        case "none": return .some(nil)
        case "not_checked": return fields.at(1).map { .notChecked(reason: $0) }
        case "not_applicable": return fields.at(1).map { .notApplicable(reason: $0) }
        case "needs_specialist": return fields.at(1).map { .needsSpecialist(reason: $0) }
        case "sampled": return .sampled
        default: return nil
        }
    }

    private func optional<Object: Decodable>(_ type: Object.Type) -> Object?? {
        isTakenBack ? .some(nil) : object(type).map { .some($0) }
    }

    private func object<Object: Decodable>(_ type: Object.Type) -> Object? {
        fields.at(1).flatMap { try? JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
}

extension [String?] {
    /// The text at a position, or nil when there is none.
    fileprivate func at(_ position: Int) -> String? { position < count ? self[position] : nil }
}
