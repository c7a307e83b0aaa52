import Testing

@testable import Checklists

@Suite("The evaluator")
struct EvaluatorTests {
    private func evaluator(_ answers: SandboxAnswers, _ when: String) -> (Evaluator, Expression) {
        let (checklist, expression, _) = Sandbox.condition(when)
        return (
            Evaluator(checklist, answers: [answers.pointAnswers], context: Build.context),
            expression,
        )
    }

    private func missing(_ answers: SandboxAnswers, _ when: String) -> [MissingFact] {
        let (evaluator, expression) = evaluator(answers, when)
        return evaluator.missing(in: expression)
    }

    @Test("names the facts that are missing, once each and in order")
    func namesMissing() {
        #expect(
            missing(
                SandboxAnswers(),
                "n1 > 2 and d1 > base_date and n1 < 9 and facts.exports and (b1 or facts.exports)",
            )
                == [
                    .question(point: 0, question: 5), .question(point: 0, question: 9), .fact(0),
                    .question(point: 0, question: 0),
                ]
        )
    }

    @Test("names the question on which a hidden one waits, not the hidden one")
    func namesTheGate() {
        #expect(
            missing(SandboxAnswers(), "n2 > 2 or c2 == aa") == [.question(point: 0, question: 0)]
        )
    }

    @Test("names row questions, and the table that nobody has completed")
    func namesRows() {
        var answers = SandboxAnswers(
            questions: ["b2": .yesNo(true)],
            rows: [[:]],
            isComplete: false,
        )
        let table = TableReference(point: 0, table: 0)
        let row = RowPosition(table: table, row: 0)
        #expect(
            missing(answers, "sum(t, rn) > 1") == [.rowQuestion(row, question: 1), .table(table)]
        )
        answers.questions = [:]
        #expect(missing(answers, "sum(t, rn) > 1") == [.question(point: 0, question: 1)])
    }

    @Test("names nothing where enough is known")
    func namesNothing() {
        #expect(missing(SandboxAnswers(questions: ["b1": .yesNo(true)]), "b1 or n1 > 2").isEmpty)
    }

    @Test("lets a point wait while it is not known whether it applies")
    func appliesUnknown() {
        let point = Build.point(applies: "facts.exports == yes", [Build.question("a", .yesNo)])
        let compiled = Build.compile([point]).compiled
        func visibility(_ exports: Evaluation) -> Visibility {
            let context = EvaluationContext(
                enterprise: [],
                facts: [exports],
                parameters: [],
                baseDate: Build.date,
            )
            return Evaluator(compiled, answers: [.none(for: compiled.points[0])], context: context)
                .visibility(point: 0, question: 0)
        }
        #expect(visibility(.unknown) == .undetermined)
        #expect(visibility(.yesNo(true)) == .shown)
        #expect(visibility(.yesNo(false)) == .hidden)
    }

    @Test("hides the gates whose own condition does not hold")
    func gates() {
        func customs(_ exports: Evaluation?) -> Evaluation {
            EvaluationContext(
                form: Build.compiledForm,
                profile: [nil],
                gates: [exports, .yesNo(true)],
                parameters: [],
                baseDate: Build.date,
            ).facts[1]
        }
        #expect(customs(.yesNo(true)) == .yesNo(true))
        #expect(customs(.yesNo(false)) == .absent)
        #expect(customs(nil) == .unknown)
    }

    @Test("reads dated figures on the day, and knows none before")
    func figures() throws {
        let before = try #require(Build.date.adding(days: -1))
        #expect(
            EvaluationContext.figures(Build.parameters, on: Build.date, district: nil) == [
                .known(.number(Rational(1)))
            ]
        )
        #expect(
            EvaluationContext.figures(Build.parameters, on: before, district: nil) == [.unknown]
        )
    }
}
