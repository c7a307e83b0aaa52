import Testing

@testable import Checklists

@Suite("The findings of a point")
struct FindingSelectionTests {
    private func selection(
        _ findings: [FindingRule],
        _ questions: [String: Evaluation],
    ) -> FindingSelection {
        let compiled = Build.compile([Sandbox.point(findings: findings)]).compiled
        let answers = SandboxAnswers(questions: questions)
        let evaluator = Evaluator(
            compiled,
            answers: [answers.pointAnswers],
            context: Build.context,
        )
        return FindingSelection(of: 0, by: evaluator)
    }

    private let graded = [
        Build.finding("D01-01-F1", "n1 > 7"), Build.finding("D01-01-F2", "b1 == yes"),
        Build.finding("D01-01-F3", "n1 >= 0"),
        Build.finding("D01-01-F4", aspect: "other", "b2 == yes"),
    ]

    @Test("are the first of each aspect that holds")
    func firstWins() {
        let found = selection(
            graded,
            ["n1": .known(.number(Rational(8))), "b1": .yesNo(true), "b2": .yesNo(true)],
        )
        #expect(found.aspects.map(\.outcome) == [.holds(0), .holds(3)])
        #expect(found.holding == [0, 3])
        #expect(found.possible.isEmpty)
        #expect(found.missing.isEmpty)
    }

    @Test("include those that are unknown before one that holds, with what is missing")
    func unknownBefore() {
        let found = selection(graded, ["b1": .yesNo(true), "b2": .yesNo(false)])
        #expect(found.aspects.map(\.outcome) == [.possible([0, 1], orNone: false), .none])
        #expect(found.aspects[0].missing == [.question(point: 0, question: 5)])
        #expect(found.holding.isEmpty)
    }

    @Test("leave out what is unknown behind one that holds")
    func unknownBehind() {
        let found = selection(graded, ["n1": .known(.number(Rational(8)))])
        #expect(found.aspects[0].outcome == .holds(0))
    }

    @Test("may be none of those that are unknown")
    func orNone() {
        let found = selection(graded, ["b1": .yesNo(false)])
        #expect(
            found.aspects.map(\.outcome) == [
                .possible([0, 2], orNone: true), .possible([3], orNone: true),
            ]
        )
    }

    @Test("are none where the point does not apply, and only possible where that is not known")
    func applies() {
        let point = Build.point(
            applies: "facts.exports == yes",
            findings: [Build.finding("D01-01-F1", "base_date > 2020-01-01")],
        )
        let compiled = Build.compile([point]).compiled
        func outcome(_ exports: Evaluation) -> FindingSelection {
            let context = EvaluationContext(
                enterprise: [],
                facts: [exports],
                parameters: [],
                baseDate: Build.date,
            )
            return FindingSelection(
                of: 0,
                by: Evaluator(
                    compiled,
                    answers: [.none(for: compiled.points[0])],
                    context: context,
                ),
            )
        }
        #expect(outcome(.yesNo(true)).holding == [0])
        #expect(outcome(.yesNo(false)).aspects.map(\.outcome) == [.none])
        #expect(outcome(.unknown).aspects.map(\.outcome) == [.possible([0], orNone: true)])
        #expect(outcome(.unknown).missing == [.fact(0)])
    }

    @Test("carry their exposure in 分, rounded once, the lower end first")
    func exposure() {
        let rule = Build.finding("D01-01-F1", "b1 == yes", low: "p1", high: "p1 / 3")
        let found = selection([rule], ["b1": .yesNo(true), "p1": .known(.money(Rational(100)))])
        #expect(found.exposures[0] == .init(low: 3333, high: 10_000, missing: []))
    }

    @Test("say what an exposure is waiting for")
    func exposureMissing() {
        let rule = Build.finding("D01-01-F1", "b1 == yes", low: "0", high: "p1 * n1")
        let found = selection([rule], ["b1": .yesNo(true)])
        let missing: [MissingFact] = [
            .question(point: 0, question: 7), .question(point: 0, question: 5),
        ]
        #expect(found.exposures[0] == .init(low: 0, high: nil, missing: missing))
    }

    @Test("carry their deadline where it is known")
    func deadline() {
        let rule = Build.finding("D01-01-F1", "b1 == yes", deadline: "add_days(base_date, 10)")
        #expect(
            selection([rule], ["b1": .yesNo(true)]).deadlines
                == [0: Build.date.adding(days: 10)].compactMapValues { $0 }
        )
        #expect(selection([rule], ["b1": .yesNo(false)]).deadlines.isEmpty)
    }
}
