@testable import Checklists

/// Raw answers to the sandbox point, by question id; a missing one was not answered.
struct SandboxAnswers {
    var questions: [String: Evaluation] = [:]
    var rows: [[String: Evaluation]] = []
    var isComplete = true

    var pointAnswers: PointAnswers {
        PointAnswers(
            questions: Sandbox.questions.map { questions[$0.id.text] },
            tables: [
                .init(
                    rows: rows.map { row in Sandbox.table.questions.map { row[$0.id.text] } },
                    isComplete: isComplete,
                )
            ],
        )
    }

    static func random(using generator: inout SeededGenerator) -> SandboxAnswers {
        var answers = SandboxAnswers(isComplete: generator.below(4) > 0)
        for question in Sandbox.questions {
            answers.questions[question.id.text] = answer(to: question, using: &generator)
        }
        for _ in 0..<generator.below(4) {
            var row: [String: Evaluation] = [:]
            for question in Sandbox.table.questions {
                row[question.id.text] = answer(to: question, using: &generator)
            }
            answers.rows.append(row)
        }
        return answers
    }

    private static func answer(
        to question: Question,
        using generator: inout SeededGenerator,
    ) -> Evaluation? {
        switch generator.below(8) {
        case 0: return nil
        case 1: return .unknown
        default: return .known(value(for: question, using: &generator))
        }
    }

    private static func value(
        for question: Question,
        using generator: inout SeededGenerator,
    ) -> Value {
        switch question.type {
        case .yesNo: .yesNo(generator.below(2) == 0)
        case .choice: .choice(["aa", "bb", "cc"][generator.below(3)])
        case .choices: .choices([["xx"], ["yy"], ["xx", "yy"], ["none"]][generator.below(4)])
        case .integer: .number(Rational(generator.below(10)))
        case .number: .number(Rational(Int128(generator.below(41) - 20), over: 4) ?? .zero)
        case .money: .money(Rational(Int128(generator.below(100_000)), over: 100) ?? .zero)
        case .date: .date(CalendarDate(dayNumber: 18_000 + generator.below(3_000)) ?? .epoch)
        default: .text("")
        }
    }
}
