import Diagnostics
import Testing

@testable import Checklists

@Suite("The type checker")
struct TypeCheckerTests {
    typealias Wrong = (text: String, rule: String)

    @Test(
        "accepts conditions",
        arguments: [
            "b1", "b1 == yes", "not b1", "c1 == aa", "c1 != bb", "c1 in [aa, bb]", "m1 has xx",
            "n1 > 3", "n1 in [1, 2]",
            "p1 > 1000", "1000 < p1", "p1 in [0, 5.5]", "d1 >= 2024-01-01", "d1 in [2024-01-01]",
            "d1 < base_date",
            "known(n1) and asked(d2)", "any(t, rb == yes and rn > n1)", "all(t, rd <= d1)",
            "count(t) > 2",
            "count(t, rb == yes) == 0", "sum(t, rp) > 5", "max(t, rn) >= 1",
            "min(t, rd) < base_date", "p1 / p1 > 2",
            "if(b1 == yes, p1, 0) > 3", "if(b1, c1, c2) == aa",
            "first_known(d2, d1, base_date) == base_date",
            "facts.exports == yes", "enterprise.headcount > 9", "enterprise.kind == company",
            "enterprise.industry in [C13, H62, A]", "parameter.rate > 3%", "D01-01.b1 == yes",
            "any(t, any(t, rb == yes))",
            "p1 * n1 / 2 > p1 - 3", "round(p1) >= floor(n2)*p1", "months_between(d1, d2) < 12",
            "add_days(d1, n1) > d2",
            "sum(t, rp) == 0", "-p1 < 3",
        ],
    )
    func accepts(text: String) {
        #expect(Sandbox.condition(text).problems == [])
    }

    static let wrong: [Wrong] = [
        ("nothing == yes", "expression.unknownName"),
        ("facts.nothing == yes", "expression.unknownName"),
        ("D01-02.b1 == yes", "expression.unknownName"),
        ("nothing(b1)", "expression.unknownFunction"),
        ("round(n1, 2) > 1", "expression.argumentCount"),
        ("if(b1, 1) > 1", "expression.argumentCount"),
        ("count(t, b1, b2) > 1", "expression.argumentCount"),
        ("sum(t) > 1", "expression.argumentCount"),
        ("count(n1) > 1", "expression.tableExpected"),
        ("any(b1, b2)", "expression.tableExpected"),
        ("t > 1", "expression.tableAsValue"), ("known(t)", "expression.tableAsValue"),
        ("rn > 1", "expression.rowNameOutsideTable"), ("n1", "expression.typeMismatch"),
        ("b1 == 1", "expression.typeMismatch"), ("p1 == n1", "expression.typeMismatch"),
        ("if(b1, d1, n1) == d1", "expression.typeMismatch"),
        ("add_days(n1, d1) > d1", "expression.typeMismatch"),
        ("if(b1, n1, p1) > 0", "expression.typeMismatch"),
        ("p1 > n2", "expression.typeMismatch"),
        ("b1 + 1 > 1", "expression.needsQuantity"),
        ("round(c1) > 1", "expression.needsQuantity"),
        ("-b1", "expression.needsQuantity"), ("sum(t, rb) > 0", "expression.needsQuantity"),
        ("c1 > aa", "expression.notOrdered"), ("b1 < b2", "expression.notOrdered"),
        ("max(c1, c1) == aa", "expression.notOrdered"),
        ("min(t, rb)", "expression.notOrdered"), ("d1 - d2 > 3", "expression.dateArithmetic"),
        ("d1 + 1 > d2", "expression.dateArithmetic"),
        ("p1 * p1 > 1", "expression.moneyTimesMoney"),
        ("n1 / p1 > 1", "expression.numberOverMoney"),
        ("m1 == xx", "expression.choicesCompared"),
        ("c1 has aa", "expression.hasNeedsChoices"),
        ("b1 in [yes, no]", "expression.inNeedsChoice"),
        ("m1 in [xx]", "expression.inNeedsChoice"),
        ("n1 in [n2]", "expression.literalExpected"),
        ("c1 == c2", "expression.unknownOption"), ("c1 == zz", "expression.unknownOption"),
        ("m1 has zz", "expression.unknownOption"),
        ("c1 in [aa, zz]", "expression.unknownOption"),
        ("c1 == (1 + 2)", "expression.optionExpected"),
        ("c1 == 1", "expression.optionExpected"),
        ("enterprise.industry == enterprise.industry", "expression.industryCompared"),
        ("enterprise.industry in [c13]", "expression.industryExpected"),
        ("enterprise.industry in [13]", "expression.industryExpected"),
        ("any(t, any(t, any(t, rb)))", "expression.tablesTooDeep"),
    ]

    @Test("refuses, by name of the rule", arguments: TypeCheckerTests.wrong)
    func refuses(text: String, rule: String) {
        #expect(Sandbox.condition(text).problems == [rule])
    }

    @Test("refuses a name that is an option too")
    func nameAndOption() {
        let point = Build.point(
            [Build.question("c", .choice, ["mine", "other"]), Build.question("mine", .yesNo)],
            findings: [Build.finding("D01-01-F1", "c == mine")],
        )
        #expect(Build.compile([point]).diagnostics.map(\.rule) == ["expression.nameAndOption"])
    }

    @Test(
        "finds a plain name in the only other point that has it, and asks which where two have it"
    )
    func otherPoints() {
        func problems(_ other: String...) -> [String] {
            let points =
                [Build.point(findings: [Build.finding("D01-01-F1", "late == yes")])]
                + other.map { Build.point(id: $0, [Build.question("late", .yesNo)]) }
            return Build.compile(points).diagnostics.map(\.rule)
        }
        #expect(problems("D01-02") == [])
        #expect(problems("D01-02", "D01-03") == ["expression.ambiguousName"])
        #expect(problems() == ["expression.unknownName"])
    }

    @Test("keeps a row's value to its row")
    func rowValues() {
        func problems(_ when: String) -> [String] {
            let values = [
                Build.value("twice", "rn * 2"), Build.value("all_rows", "sum(t, twice)"),
            ]
            return Build.compile([
                Sandbox.point(values: values, findings: [Build.finding("D01-01-F1", when)])
            ])
            .diagnostics.map(\.rule)
        }
        #expect(problems("any(t, twice > 3) and all_rows > 2") == [])
        #expect(problems("twice > 3") == ["expression.rowNameOutsideTable"])
    }

    @Test("names a broken value once, not everywhere it is used")
    func brokenValue() {
        let values = [Build.value("bad", "nothing + 1"), Build.value("worse", "bad + 1")]
        let point = Sandbox.point(
            values: values,
            findings: [Build.finding("D01-01-F1", "worse > bad")],
        )
        #expect(Build.compile([point]).diagnostics.map(\.rule) == ["expression.unknownName"])
    }

    @Test("refuses values and questions that go round in circles")
    func circles() {
        let values = [Build.value("one", "two + 1"), Build.value("two", "one + 1")]
        #expect(
            Build.compile([Build.point(values: values)]).diagnostics.map(\.rule) == [
                "expression.circularValue"
            ]
        )
        let questions = [
            Build.question("a", .yesNo, when: "b == yes"),
            Build.question("b", .yesNo, when: "a == yes"),
        ]
        #expect(
            Build.compile([Build.point(questions)]).diagnostics.map(\.rule) == ["expression.circle"]
        )
    }

    @Test("places a problem at its column, and suggests the nearest name")
    func placesProblems() throws {
        let point = Sandbox.point(findings: [Build.finding("D01-01-F1", "b1 == yes and nn1 > 2")])
        let diagnostic = try #require(Build.compile([point]).diagnostics.first)
        #expect(diagnostic.place?.line == 7)
        #expect(diagnostic.place?.column == 15)
        #expect(diagnostic.subject == "D01-01-F1")
        #expect(diagnostic.remedy?.key == "expression.didYouMean")
    }

    @Test("gives every problem a remedy")
    func remedies() {
        for text in [
            "a =", "(", "1.2.3", "nothing", "b1 + 1", "c1 > aa", "p1 * p1 > 1", "n1 in [n2]",
            "round(1,2) > 1",
        ] {
            let diagnostics = Build.compile([
                Sandbox.point(findings: [Build.finding("D01-01-F1", text)])
            ]).diagnostics
            #expect(diagnostics.count == 1)
            #expect(
                diagnostics.allSatisfy { $0.remedy != nil && $0.remedy?.key != "expression.remedy" }
            )
        }
    }
}
