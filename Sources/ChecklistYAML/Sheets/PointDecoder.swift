import Diagnostics
import Interviews

/// Reads what was entered for one point: answers, tables, papers, a mark, a source and a remark.
struct PointDecoder {
    let decoding: FileDecoding

    /// The point; nil when everything in it was left blank.
    func point(_ entry: YAMLNode.Entry) -> EnteredPoint? {
        guard let entries = entry.value.mapping else {
            decoding.report("checklist.notAnswers", at: entry.value)
            return nil
        }
        var point = EnteredPoint(entry.name, place: entry.key.place(decoding.file))
        point.mark = mark(entry.value)
        for part in entries where !part.value.isMissing { take(part, into: &point) }
        return point == EnteredPoint(entry.name, place: point.place) ? nil : point
    }

    private func take(_ part: YAMLNode.Entry, into point: inout EnteredPoint) {
        switch part.name {
        case "state", "reason": break
        case "source": point.source = decoding.word(part.value)
        case "note": point.note = decoding.line(part.value)
        case "papers": point.papers = papers(part.value)
        default:
            if isTable(part.value) {
                if let table = table(part) { point.tables.append(table) }
            } else if let answer = AnswerDecoder(decoding: decoding).answer(part) {
                point.answers.append(answer)
            }
        }
    }

    private func isTable(_ node: YAMLNode) -> Bool {
        node.mapping?.contains { ReservedNames.table.contains($0.name) } ?? false
    }

    private func mark(_ node: YAMLNode) -> CheckMark? {
        guard let state = node["state"], !state.isMissing else { return nil }
        let reason = node["reason"]?.scalar ?? ""
        switch state.scalar {
        case "not_checked": return .notChecked(reason: reason)
        case "not_applicable": return .notApplicable(reason: reason)
        case "needs_specialist": return .needsSpecialist(reason: reason)
        case "sampled": return .sampled
        default:
            let states: Message.Argument = "not_checked, not_applicable, needs_specialist, sampled"
            decoding.report("sheet.badState", at: state, ["states": states])
            return nil
        }
    }

    private func table(_ part: YAMLNode.Entry) -> EnteredTable? {
        guard let fields = Fields(part.value, .sheetTable, decoding) else { return nil }
        if fields["rows"] == nil, fields["complete"] == nil { return nil }
        return EnteredTable(
            part.name,
            rows: fields.list("rows").compactMap(row),
            isComplete: fields["complete"].map(decoding.yesNo),
            place: part.key.place(decoding.file),
        )
    }

    private func row(_ node: YAMLNode) -> EnteredTable.Row? {
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return nil
        }
        let answers = AnswerDecoder(decoding: decoding)
        return EnteredTable.Row(
            id: node["id"].flatMap { $0.isMissing ? nil : decoding.line($0) },
            answers: entries.filter { !ReservedNames.row.contains($0.name) }
                .compactMap(answers.answer),
            isRemoved: node["removed"].map(decoding.yesNo) ?? false,
            place: node.place(decoding.file),
        )
    }

    private func papers(_ node: YAMLNode) -> [EnteredPaper] {
        guard let entries = node.mapping else {
            decoding.report("checklist.notAnswers", at: node)
            return []
        }
        return entries.compactMap { entry in
            if entry.value.isMissing { return nil }
            return state(entry.value).map {
                EnteredPaper(entry.name, $0, place: entry.key.place(decoding.file))
            }
        }
    }

    private func state(_ node: YAMLNode) -> PaperState? {
        guard let fields = Fields(node, .paperState, decoding) else { return nil }
        let seen = fields["seen"].map { decoding.integer($0, in: 0...1_000_000) }
        let total = fields["of"].map { decoding.integer($0, in: 0...1_000_000) }
        switch fields["state"]?.scalar {
        case "seen":
            if seen == nil || total.map({ $0 < seen ?? 0 }) ?? false {
                decoding.report("sheet.paperCount", at: node)
            }
            return .seen(seen ?? 0, of: total)
        case "partly": return .partly
        case "not_brought": return .notBrought
        case "refused": return .refused
        case "not_needed": return .notNeeded
        case nil: return nil
        default:
            let states: Message.Argument = "seen, partly, not_brought, refused, not_needed"
            decoding.report("sheet.badState", at: node, ["states": states])
            return nil
        }
    }
}
