internal import Checklists
internal import Diagnostics
internal import Interviews

/// Writes a respondent's sheet out in one language.
struct QuestionnaireWriter: Sendable {
    let wording: Wording

    private var language: Language { wording.language }

    func respondent(_ respondent: Respondent) -> String {
        wording.phrase("respondent.\(respondent.rawValue)")
    }

    func introduction(_ sheet: RespondentSheet) -> [String] {
        let papers = sheet.papers.map { $0.title[language] }
        let count = wording.phrase(
            "questionnaire.time",
            ["count": .number(sheet.questionCount), "minutes": .number(max(1, sheet.minutes))],
        )
        guard !papers.isEmpty else { return wording.phrases("questionnaire.how") + [count] }
        let list = papers.joined(separator: wording.phrase("names.separator"))
        return wording.phrases("questionnaire.how")
            + [count, wording.phrase("questionnaire.papers", ["list": .text(list)])]
    }

    /// A section for the enterprise, then one for each domain.
    func sections(_ sheet: RespondentSheet) -> [Questionnaire.Section] {
        var sections: [Questionnaire.Section] = []
        for part in sheet.sections {
            let questions =
                part.questions.map { question($0, part) } + part.tables.map { table($0, part) }
            if questions.isEmpty { continue }
            if sections.last?.title == title(part) {
                sections[sections.count - 1].questions += questions
            } else {
                sections.append(.init(title: title(part), questions: questions))
            }
        }
        return sections
    }

    private func title(_ part: SheetSection) -> String {
        switch part.kind {
        case .profile, .gates, .figures: wording.phrase("questionnaire.enterprise")
        case .point(_, _, _, let domainTitle): domainTitle[language]
        }
    }

    private func question(_ asked: SheetQuestion, _ part: SheetSection) -> Questionnaire.Question {
        .init(
            id: id(asked.id, part),
            text: asked.ask[language].trimmed,
            help: asked.question?.help?[language].trimmed,
            form: form(asked.type),
            options: asked.question?.options.map { $0.text[language] } ?? [],
            unit: unit(asked),
            onlyIf: hint(asked.hint),
        )
    }

    private func table(_ table: SheetTable, _ part: SheetSection) -> Questionnaire.Question {
        let words = AnswerWords(wording: wording)
        return .init(
            id: id(table.table.id.text, part),
            text: wording.phrase(
                "questionnaire.each",
                ["each": .text(table.table.each[language].trimmed)],
            ),
            help: tableHelp(table),
            form: .table,
            columns: table.blank.map { words.short($0.ask) },
            onlyIf: hint(table.hint),
        )
    }

    /// The choices that the columns of a table take.
    private func tableHelp(_ table: SheetTable) -> String? {
        let words = AnswerWords(wording: wording)
        let lines = table.blank.compactMap { asked -> String? in
            let options = asked.question?.options.map { $0.text[language] } ?? []
            guard !options.isEmpty else { return nil }
            let list = options.joined(separator: wording.phrase("list.separator"))
            return words.pair(asked.ask, list)
        }
        return lines.isEmpty ? nil : lines.joined(separator: wording.phrase("sentence.separator"))
    }

    private func id(_ id: String, _ part: SheetSection) -> String {
        if case .point(let point, _, _, _) = part.kind { "\(point).\(id)" } else { id }
    }

    private func hint(_ message: Message?) -> String? {
        message.map { Phrasebook.interviews.text($0, in: language) }
    }

    private func unit(_ asked: SheetQuestion) -> String? {
        switch asked.type {
        case .percent: "%"
        case .money: asked.question?.unit?[language] ?? wording.phrase("unit.yuan")
        default: asked.question?.unit?[language]
        }
    }

    private func form(_ type: QuestionType) -> Questionnaire.Form {
        switch type {
        case .yesNo: .yesNo
        case .choice: .one
        case .choices: .several
        case .integer, .number, .percent, .money, .industry: .blank
        case .date: .date
        case .text: .lines
        }
    }
}
