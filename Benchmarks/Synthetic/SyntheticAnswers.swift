import Checklists
import Foundation
import Interviews

/// Answers for every step of an interview, from the examples of the points: each third point has something wrong.
struct SyntheticAnswers {
    private let entries: [RiskPoint.ID: [String: ExampleAnswer.Entry]]

    init(_ library: Library) {
        var entries: [RiskPoint.ID: [String: ExampleAnswer.Entry]] = [:]
        for (index, compiled) in library.points.enumerated() {
            let examples = compiled.point.examples
            let wanted = examples.first { $0.expected.findings.isEmpty == (index % 3 != 0) }
            let answers = (wanted ?? examples.first)?.answers ?? []
            entries[compiled.point.id] = Dictionary(answers.map { ($0.id, $0.entry) }) { first, _ in
                first
            }
        }
        self.entries = entries
    }

    /// What is recorded at a step; "don't know" where nothing else fits.
    func change(for step: Step, in interview: Interview) -> SheetChange {
        let change: SheetChange? =
            switch step.content {
            case .question(let question): self.change(step, value(of: question, at: step))
            case .figure(let parameter): self.change(step, standard(parameter.type, options: []))
            case .moreRows(let table, let rows): row(after: rows, of: table, at: step)
            case .paper: paper(at: step)
            }
        if let change, (try? interview.check(change)) != nil { return change }
        return self.change(step, nil) ?? .visit(interview.sheet.visit)
    }

    private func change(_ step: Step, _ value: Value?) -> SheetChange? {
        let answer = Answer(value.map { .value($0) } ?? .dontKnow(reason: nil))
        return switch step.address {
        case .profile(let id): .profile(id, answer)
        case .gate(let id): .fact(id, answer)
        case .parameter(let id): .parameter(id, answer)
        case .question(let point, let id): .answer(point, id, answer)
        case .rowQuestion(let point, let table, let row, let id):
            .rowAnswer(point, table, row, id, answer)
        case .table(let point, let table): .complete(point, table, true)
        case .paper(let point, let paper): .paper(point, paper, .seen(1, of: 1))
        case .row, .mark, .note: nil
        }
    }

    private func value(of question: Question, at step: Step) -> Value? {
        guard let point = step.address.point else {
            return standard(question.type, options: question.options)
        }
        var found = entries[point]?[question.id.text]
        if case .rowQuestion(_, let table, _, _) = step.address, let number = step.rowNumber,
            case .table(_, let rows) = entries[point]?[table.text],
            rows.indices.contains(number - 1)
        {
            found = rows[number - 1].first { $0.id == question.id.text }?.entry
        }
        let parser = EntryParser(for: question)
        return switch found {
        case .value(let text): try? parser.value(of: text)
        case .values(let texts): try? parser.value(of: texts)
        case .dontKnow: nil
        case .table, nil: standard(question.type, options: question.options)
        }
    }

    private func row(after count: Int, of table: QuestionTable, at step: Step) -> SheetChange? {
        guard let point = step.address.point,
            case .table(_, let rows) = entries[point]?[table.id.text],
            count < rows.count
        else { return change(step, nil) }
        return .row(
            point,
            table.id,
            TableSheet.Row.ID(UUID().uuidString.lowercased()),
            exists: true,
        )
    }

    private func paper(at step: Step) -> SheetChange? { change(step, nil) }

    private func standard(_ type: QuestionType, options: [QuestionOption]) -> Value? {
        let texts: [QuestionType: String] = [
            .yesNo: "yes", .integer: "3", .number: "3", .percent: "3", .money: "5000",
            .date: "2026-03-01",
            .text: "示例", .industry: "C1353",
        ]
        let entry = texts[type] ?? options.first?.id ?? ""
        return try? EntryParser(type, options: options).value(of: entry)
    }
}
