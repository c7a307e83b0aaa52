import Testing

@testable import Checklists

@Suite("Random well-typed expressions over random answers")
struct RandomExpressionTests {
    @Test("are worth what a naive evaluator says", arguments: 0..<40)
    func agree(seed: Int) throws {
        var terms = TermGenerator(seed: seed)
        for _ in 0..<25 {
            let term = terms.anything(4)
            guard term.text.utf8.count < Lexer.limit else { continue }
            let (checklist, expression, problems) = Sandbox.value(
                "if(b1 == b1, \(term.text), \(term.text))"
            )
            try #require(problems.isEmpty, "\(problems) in \(term.text)")
            for _ in 0..<8 {
                let answers = SandboxAnswers.random(using: &terms.generator)
                guard answers.questions["b1"]?.value != nil else { continue }
                let found = Evaluator(
                    checklist,
                    answers: [answers.pointAnswers],
                    context: Build.context,
                )
                .evaluate(expression)
                #expect(
                    plain(found) == NaiveEvaluator(answers: answers).value(term),
                    "\(term.text) with \(answers)",
                )
            }
        }
    }

    private func plain(_ evaluation: Evaluation) -> NaiveValue {
        switch evaluation {
        case .unknown: .unknown
        case .absent: .absent
        case .known(.yesNo(let value)): .truth(value)
        case .known(.choice(let value)): .option(value)
        case .known(.choices(let value)): .options(value.sorted())
        case .known(.number(let value)), .known(.money(let value)):
            .number(NaiveFraction(value.numerator, value.denominator))
        case .known(.date(let value)):
            NaiveDate(number: value.dayNumber).map { .date($0) } ?? .unknown
        case .known(.text): .unknown
        }
    }

    @Test(
        "that the prover refutes never hold, and never fail where it refutes that",
        arguments: 0..<40,
    )
    func proverIsSound(seed: Int) throws {
        var terms = TermGenerator(seed: 1_000 + seed)
        for _ in 0..<25 {
            let term = Term.apply("and", [terms.condition(3), terms.condition(2)])
            let (checklist, expression, problems) = Sandbox.condition(term.text)
            try #require(problems.isEmpty, "\(problems) in \(term.text)")
            var prover = Prover(checklist: checklist, form: Build.compiledForm, home: 0)
            let canHold = prover.canHold([.truth(expression, true, .none)])
            let canFail = prover.canHold([.truth(expression, false, .none)])
            guard !canHold || !canFail else { continue }
            for _ in 0..<60 {
                let answers = SandboxAnswers.random(using: &terms.generator)
                let truth = Evaluator(
                    checklist,
                    answers: [answers.pointAnswers],
                    context: Build.context,
                )
                .evaluate(expression).truth
                #expect(canHold || truth != true, "\(term.text) with \(answers)")
                #expect(canFail || truth != false, "\(term.text) with \(answers)")
            }
        }
    }

    @Test("some of which the prover does refute")
    func proverRefutesSome() {
        var terms = TermGenerator(seed: 77)
        var refuted = 0
        for _ in 0..<300 {
            let term = Term.apply("and", [terms.condition(2), terms.condition(2)])
            let (checklist, expression, _) = Sandbox.condition(term.text)
            var prover = Prover(checklist: checklist, form: Build.compiledForm, home: 0)
            if !prover.canHold([.truth(expression, true, .none)]) { refuted += 1 }
        }
        #expect(refuted >= 10)
    }
}
