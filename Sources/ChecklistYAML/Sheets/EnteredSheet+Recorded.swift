public import Checklists
public import Interviews

extension EnteredSheet {
    /// What a recorded sheet would look like if a person had entered it: for printing a filled sheet.
    public init(recorded sheet: AnswerSheet, in library: Library) {
        let types = EntryTexts(library)
        self.init(
            baseDate: sheet.baseDate,
            visit: sheet.visit == Visit() ? nil : sheet.visit,
            profile: types.entered(sheet.profile, library.form.form.profile),
            facts: types.entered(sheet.facts, library.form.form.gates),
            parameters: library.parameters.compactMap { parameter in
                sheet.parameters[parameter.id].map {
                    EntryTexts.entered($0, parameter.id.text, parameter.type)
                }
            },
            points: library.points.compactMap { point in
                sheet.points[point.point.id].flatMap {
                    $0.isEmpty ? nil : types.entered($0, point.point)
                }
            },
            searches: sheet.searches.map { EnteredSearch($0) },
            findings: sheet.findings.map { EnteredFinding($0) },
        )
    }
}

/// Writes recorded values as people enter them.
private struct EntryTexts {
    private let library: Library

    init(_ library: Library) { self.library = library }

    func entered(_ answers: [Question.ID: Answer], _ questions: [Question]) -> [EnteredAnswer] {
        questions.compactMap { question in
            answers[question.id].map { EntryTexts.entered($0, question.id.text, question.type) }
        }
    }

    func entered(_ sheet: PointSheet, _ point: RiskPoint) -> EnteredPoint {
        EnteredPoint(
            point.id.text,
            answers: entered(sheet.answers, point.questions),
            tables: point.tables.compactMap { table in
                sheet.tables[table.id].map { recorded in
                    EnteredTable(
                        table.id.text,
                        rows: recorded.rows.map { row in
                            EnteredTable.Row(
                                id: row.id.text,
                                answers: entered(row.answers, table.questions),
                            )
                        },
                        isComplete: recorded.isComplete,
                    )
                }
            },
            papers: point.papers.compactMap { id in
                sheet.papers[id].map { EnteredPaper(id.text, $0) }
            },
            mark: sheet.mark,
            note: sheet.note,
        )
    }

    static func entered(_ answer: Answer, _ id: String, _ type: QuestionType) -> EnteredAnswer {
        let entry: EnteredAnswer.Entry =
            switch answer.content {
            case .value(.choices(let options)): .list(options.sorted())
            case .value(let value): .text(text(value, type))
            case .dontKnow(let reason): .dontKnow(reason: reason)
            case .skipped(let reason): .skipped(reason: reason)
            }
        let source = answer.source == .enterprise ? nil : answer.source
        return EnteredAnswer(id, entry, source: source, note: answer.note)
    }

    private static func text(_ value: Value, _ type: QuestionType) -> String {
        switch value {
        case .yesNo(let isYes): isYes ? "yes" : "no"
        case .choice(let text), .text(let text): text
        case .choices(let options): options.sorted().joined(separator: ", ")
        case .number(let ratio) where type == .percent:
            (ratio.multiplied(by: Rational(100)) ?? ratio).text
        case .number(let number), .money(let number): number.text
        case .date(let date): date.description
        }
    }
}
