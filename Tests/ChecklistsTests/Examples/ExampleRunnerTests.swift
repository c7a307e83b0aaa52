import Diagnostics
import Testing

@testable import Checklists

@Suite("An example")
struct ExampleRunnerTests {
    private let findings = [
        Build.finding(
            "D01-01-F1",
            "any(t, rn > 2)",
            low: "sum(t, rp)",
            high: "sum(t, rp) + 0.005",
        ),
        Build.finding("D01-01-F2", "b1 == yes and facts.exports == yes and parameter.rate < 5%"),
        Build.finding("D01-01-F3", aspect: "other", "n1 > 5 and enterprise.headcount > 3"),
    ]

    private func answer(_ id: String, _ text: String) -> ExampleAnswer {
        ExampleAnswer(id: id, entry: .value(text))
    }

    private func entered(_ texts: [String: String]) -> [ExampleAnswer] {
        texts.map { answer($0.key, $0.value) }
    }

    private var answers: [ExampleAnswer] {
        [
            answer("b1", "yes"), answer("b2", "yes"), answer("n1", "9"),
            ExampleAnswer(
                id: "t",
                entry: .table(
                    isComplete: true,
                    rows: [
                        [
                            answer("rb", "yes"), answer("rn", "3"), answer("rp", "1,000.50"),
                            answer("rd", "2026-01-01"),
                        ],
                        [answer("rb", "no"), answer("rn", "0"), answer("rd", "2026.1.1")],
                    ],
                ),
            ),
        ]
    }

    private func run(
        _ answers: [ExampleAnswer],
        enterprise: [String: String] = ["headcount": "12"],
        facts: [String: String] = ["exports": "yes"],
        parameters: [String: String] = ["rate": "3"],
        expected: Example.Expectation,
    ) -> [ExampleDifference] {
        let example = Example(
            name: "example",
            baseDate: Build.date,
            enterprise: entered(enterprise),
            facts: entered(facts),
            parameters: parameters,
            answers: answers,
            expected: expected,
        )
        let (compiled, _) = Build.compile([
            Sandbox.point(findings: findings),
            Build.point(id: "D01-02", [Build.question("z", .yesNo)]),
        ])
        let runner = ExampleRunner(
            compiled,
            form: Build.compiledForm,
            parameters: Build.parameters,
        )
        return runner.run(example, of: 0).differences
    }

    private func entryRules(_ differences: [ExampleDifference]) -> [String] {
        differences.compactMap {
            if case .entry(let diagnostic) = $0 { diagnostic.rule } else { nil }
        }
    }

    @Test("passes when findings, possible ones and exposure are as it says")
    func passes() throws {
        let range = Example.Expectation.Range(
            low: try #require(Rational(decimal: "1000.5")),
            high: try #require(Rational(decimal: "1000.51")),
        )
        let expected = Example.Expectation(
            findings: ["D01-01-F3", "D01-01-F1"],
            exposure: ["D01-01-F1": range],
        )
        #expect(run(answers, expected: expected) == [])
    }

    @Test("tells findings that differ")
    func otherFindings() {
        #expect(
            run(answers, expected: .init(findings: ["D01-01-F1"]))
                == [.findings(expected: ["D01-01-F1"], found: ["D01-01-F1", "D01-01-F3"])]
        )
    }

    @Test("tells findings that stay possible, and what is missing")
    func possible() {
        let few = [
            answer("b1", "yes"), answer("b2", "no"), ExampleAnswer(id: "n1", entry: .dontKnow),
        ]
        #expect(
            run(few, expected: .init(findings: ["D01-01-F2"]))
                == [.possible(expected: [], found: ["D01-01-F3"], missing: ["D01-01.n1"])]
        )
        #expect(run(few, expected: .init(findings: ["D01-01-F2"], possible: ["D01-01-F3"])) == [])
    }

    @Test("tells an exposure that differs, and one that is not there")
    func exposure() {
        let range = Example.Expectation.Range(low: Rational(1), high: Rational(2))
        let both: [FindingRule.ID] = ["D01-01-F1", "D01-01-F3"]
        let found = run(
            answers,
            expected: .init(findings: both, exposure: ["D01-01-F1": range, "D01-01-F2": range]),
        )
        let wanted = ExampleDifference.ExposureRange(low: 100, high: 200)
        #expect(
            found == [
                .exposure(
                    "D01-01-F1",
                    expected: wanted,
                    found: .init(low: 100_050, high: 100_051),
                ),
                .exposure("D01-01-F2", expected: wanted, found: nil),
            ]
        )
    }

    @Test("takes gates, profile and figures as entered, and figures of the day where none is")
    func sharedFacts() {
        let yes = [answer("b1", "yes"), answer("b2", "no"), answer("n1", "9")]
        let two = Example.Expectation(findings: ["D01-01-F2", "D01-01-F3"])
        #expect(run(yes, expected: two) == [])
        #expect(run(yes, facts: ["exports": "no"], expected: .init(findings: ["D01-01-F3"])) == [])
        #expect(
            run(yes, enterprise: ["headcount": "3"], expected: .init(findings: ["D01-01-F2"])) == []
        )
        #expect(
            run(yes, parameters: ["rate": "5%"], expected: .init(findings: ["D01-01-F3"])) == []
        )
        #expect(run(yes, parameters: [:], expected: .init(findings: ["D01-01-F3"])) == [])
    }

    @Test("names entries that cannot be read or are not asked")
    func badEntries() {
        func rules(_ entry: ExampleAnswer) -> [String] {
            entryRules(
                run(
                    [answer("b1", "no"), answer("b2", "no"), answer("c1", "aa"), entry],
                    expected: .init(findings: []),
                )
            )
        }
        #expect(rules(answer("n1", "many")) == ["entry.integer"])
        #expect(rules(answer("n1", "10")) == ["entry.aboveMaximum"])
        #expect(rules(answer("nn", "1")) == ["example.unknownName"])
        #expect(rules(answer("D09-01.n1", "1")) == ["example.unknownName"])
        #expect(rules(answer("D01-02.z", "yes")) == [])
        #expect(rules(answer("n2", "1")) == ["example.notAsked"])
        #expect(rules(answer("t", "1")) == ["example.tableExpected"])
        #expect(
            rules(ExampleAnswer(id: "n1", entry: .table(isComplete: true, rows: []))) == [
                "example.valueExpected"
            ]
        )
        #expect(
            rules(ExampleAnswer(id: "m1", entry: .values(["xx", "none"]))) == ["entry.noneAlone"]
        )
        let row = ExampleAnswer(
            id: "t",
            entry: .table(isComplete: true, rows: [[answer("zz", "1"), answer("rn", "1")]]),
        )
        #expect(rules(row) == ["example.unknownName", "example.notAsked"])
        #expect(
            entryRules(run([], facts: ["nothing": "yes"], expected: .init(findings: []))) == [
                "example.unknownName"
            ]
        )
        #expect(
            entryRules(run([], parameters: ["nothing": "1"], expected: .init(findings: []))) == [
                "example.unknownName"
            ]
        )
    }

    @Test("runs with all others of its checklist, and tells its differences at its place")
    func runsAll() throws {
        let place = Place(file: "D01.yaml", line: 90)
        let example = Example(
            name: "one",
            baseDate: Build.date,
            answers: [],
            expected: .init(findings: ["D01-01-F1"]),
            place: place,
        )
        let point = Build.point(
            [Build.question("a", .yesNo)],
            findings: [Build.finding("D01-01-F1", "a == yes")],
            examples: [example, example],
        )
        let outcomes = ExampleRunner(Build.compile([point]).compiled, form: .empty, parameters: [])
            .run()
        #expect(outcomes.map(\.passes) == [false, false])
        #expect(outcomes[0].diagnostics.map(\.rule) == ["example.findings", "example.possible"])
        #expect(outcomes[0].diagnostics.allSatisfy { $0.place == place && $0.remedy != nil })
    }
}
