import Checklists
import Diagnostics
import Interviews

extension SheetWriter {
    /// A point with its questions, tables and papers; nothing when none of its questions is wanted.
    func write(_ point: RiskPoint, _ entered: EnteredPoint?, in text: inout YAMLText) {
        let questions = point.questions.filter(isWanted)
        let tables = point.tables.filter { $0.questions.contains(where: isWanted) }
        guard respondents == nil || !questions.isEmpty || !tables.isEmpty else { return }
        text.gap()
        text.comment(point.title[language], at: 1)
        text.entry(point.id.text, at: 1)
        writeMark(entered?.mark, in: &text)
        for question in questions { write(question, entered?.answers ?? [], at: 2, in: &text) }
        for table in tables {
            write(table, entered?.tables.first { $0.id == table.id.text }, in: &text)
        }
        writePapers(point, entered?.papers ?? [], in: &text)
        text.entry("source", entered?.source?.rawValue, at: 2)
        text.entry("note", entered?.note.map(YAMLText.scalar), at: 2)
    }

    private func writeMark(_ mark: CheckMark?, in text: inout YAMLText) {
        guard let mark else { return }
        let (state, reason): (String, String?) =
            switch mark {
            case .notChecked(let reason): ("not_checked", reason)
            case .notApplicable(let reason): ("not_applicable", reason)
            case .needsSpecialist(let reason): ("needs_specialist", reason)
            case .sampled: ("sampled", nil)
            }
        text.entry("state", state, at: 2)
        if let reason { text.entry("reason", YAMLText.scalar(reason), at: 2) }
    }

    private func write(_ table: QuestionTable, _ entered: EnteredTable?, in text: inout YAMLText) {
        comment("sheet.comment.table", ["each": .localized(table.each)], at: 2, in: &text)
        if let when = table.when {
            comment("sheet.comment.when", ["when": .text(when.text)], at: 2, in: &text)
        }
        text.entry(table.id.text, at: 2)
        text.entry("complete", entered?.isComplete.map { $0 ? "yes" : "no" }, at: 3)
        text.entry("rows", at: 3)
        let asked = table.questions.filter(isWanted)
        for row in entered?.rows ?? [] { write(row, asked, in: &text) }
        guard entered?.rows.isEmpty ?? true else { return }
        for question in asked { describe(question, at: 4, in: &text) }
        for (index, question) in asked.enumerated() {
            text.line("#\(index == 0 ? " -" : "  ") \(question.id):", at: 4)
        }
    }

    private func write(_ row: EnteredTable.Row, _ questions: [Question], in text: inout YAMLText) {
        var entries: [(String, String?)] = []
        if let id = row.id { entries.append(("id", YAMLText.scalar(id))) }
        if row.isRemoved { entries.append(("removed", "yes")) }
        for question in questions {
            let answer = row.answers.first { $0.id == question.id.text }
            entries.append((question.id.text, answer.map(RecordWriting.value)))
        }
        for (index, entry) in entries.enumerated() {
            text.entry((index == 0 ? "- " : "  ") + entry.0, entry.1, at: 4)
        }
    }

    private func writePapers(
        _ point: RiskPoint,
        _ entered: [EnteredPaper],
        in text: inout YAMLText,
    ) {
        let papers = point.papers.compactMap(library.paper).filter { paper in
            paper.who.map { respondents?.contains($0) ?? true } ?? true
        }
        guard !papers.isEmpty else { return }
        comment("sheet.comment.papers", at: 2, in: &text)
        text.entry("papers", at: 2)
        for paper in papers {
            text.comment(paper.title[language], at: 3)
            let state = entered.first { $0.id == paper.id.text }?.state
            text.entry(paper.id.text, state.map(RecordWriting.value), at: 3)
        }
    }
}

extension SheetWriter {
    /// A question's comments and its key, with the answer when there is one.
    func write(
        _ question: Question,
        _ answers: [EnteredAnswer],
        at depth: Int,
        in text: inout YAMLText,
    ) {
        describe(question, at: depth, in: &text)
        let answer = answers.first { $0.id == question.id.text }
        text.entry(question.id.text, answer.map(RecordWriting.value), at: depth)
    }

    /// What a person needs to know to answer: the question, help, options, kind, condition.
    private func describe(_ question: Question, at depth: Int, in text: inout YAMLText) {
        text.comment(question.ask[language], at: depth)
        if let help = question.help { text.comment("  " + help[language], at: depth) }
        for option in question.options {
            text.comment("  \(option.id): \(option.text[language])", at: depth)
        }
        let kind = "sheet.comment.type.\(question.type.rawValue)"
        let unit = question.unit.map { " (\($0[language]))" } ?? ""
        comment(
            "sheet.comment.kind",
            ["kind": .message(Message(kind)), "unit": .text(unit)],
            at: depth,
            in: &text,
        )
        if let when = question.when {
            comment("sheet.comment.when", ["when": .text(when.text)], at: depth, in: &text)
        }
    }
}
