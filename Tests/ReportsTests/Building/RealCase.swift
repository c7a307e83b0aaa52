import ChecklistYAML
import Checklists
import Foundation
import Interviews

/// The shipped checklists, with a sheet made of the first example of every point.
enum RealCase {
    static let folder = TestPaths.package.appending(path: "checklists")
    static let isPresent = FileManager.default.fileExists(
        atPath: folder.appending(path: "general/D09.yaml").path
    )

    static let baseDate = CalendarDate("2026-11-23") ?? .epoch
    static let library = LibraryFolder(path: folder.path).load().library

    static func material() -> CaseMaterial { CaseMaterial(library: library, sheet: sheet()) }

    /// A sheet in which each point is answered as its example number `index`, or the last, answers it.
    static func sheet(example index: Int = 0) -> AnswerSheet {
        var sheet = AnswerSheet(baseDate: baseDate)
        for question in library.form.form.profile {
            sheet.profile[question.id] = answer(profile[question.id.text] ?? "", question)
        }
        for question in library.form.form.gates {
            let text = question.type == .integer ? "3" : question.options.first?.id ?? "yes"
            sheet.facts[question.id] = answer(text, question)
        }
        for point in library.points.map(\.point) where !point.examples.isEmpty {
            let example = point.examples[min(index, point.examples.count - 1)]
            sheet.points[point.id] = record(example.answers, of: point)
        }
        return sheet
    }

    private static let profile = [
        "name": "黔江区武陵香食品有限公司", "entity_type": "limited_company", "industry": "C1353",
        "headcount": "46", "size": "small", "founded_on": "2019-06-18",
        "registered_capital": "8000000", "paid_in_capital": "3000000", "revenue": "23600000",
    ]

    private static func record(_ answers: [ExampleAnswer], of point: RiskPoint) -> PointSheet {
        var record = PointSheet()
        for entry in answers {
            if case .table(let isComplete, let rows) = entry.entry {
                guard let table = point.tables.first(where: { $0.id.text == entry.id }) else {
                    continue
                }
                let sheets = rows.enumerated().map { number, row in
                    TableSheet.Row(
                        id: .init("00000000-0000-7000-8000-00000000000\(number)"),
                        answers: recorded(row, table.questions),
                    )
                }
                record.tables[table.id] = TableSheet(rows: sheets, isComplete: isComplete)
            }
        }
        record.answers = recorded(answers, point.questions)
        for (number, paper) in point.papers.enumerated() {
            record.papers[paper] = number.isMultiple(of: 3) ? .seen(10, of: 37) : .partly
        }
        record.mark = .sampled
        return record
    }

    private static func recorded(
        _ answers: [ExampleAnswer],
        _ questions: [Question],
    ) -> [Question.ID: Answer] {
        var recorded: [Question.ID: Answer] = [:]
        for entry in answers {
            guard let question = questions.first(where: { $0.id.text == entry.id }) else {
                continue
            }
            switch entry.entry {
            case .value(let text): recorded[question.id] = answer(text, question)
            case .values(let options):
                recorded[question.id] = Answer(.value(.choices(Set(options))))
            case .dontKnow: recorded[question.id] = Answer(.dontKnow(reason: nil))
            case .table: continue
            }
        }
        return recorded
    }

    private static func answer(_ text: String, _ question: Question) -> Answer? {
        value(text, question.type).map { Answer(.value($0), source: .document) }
    }

    private static func value(_ text: String, _ type: QuestionType) -> Value? {
        switch type {
        case .yesNo: text.isEmpty ? nil : .yesNo(text == "yes")
        case .choice: text.isEmpty ? nil : .choice(text)
        case .choices: .choices(Set([text]))
        case .integer, .number: Rational(decimal: text).map { .number($0) }
        case .percent:
            Rational(decimal: text.replacing("%", with: ""))
                .flatMap { $0.divided(by: Rational(100)) }.map { .number($0) }
        case .money: Rational(decimal: text).map { .money($0) }
        case .date: CalendarDate(text).map { .date($0) }
        case .text, .industry: text.isEmpty ? nil : .text(text)
        }
    }
}
