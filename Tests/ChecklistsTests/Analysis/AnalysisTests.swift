import Diagnostics
import Testing

@testable import Checklists

@Suite("The analysis of conditions")
struct AnalysisTests {
    typealias Pair = (first: String, second: String, isShadowed: Bool)

    private func rules(_ points: [RiskPoint], _ prefix: String = "analysis.") -> [String] {
        let (compiled, diagnostics) = Build.compile(points)
        guard diagnostics.isEmpty else { return diagnostics.map(\.rule) }
        return ChecklistLint.diagnostics(
            [compiled],
            form: Build.compiledForm,
            registry: .empty,
            papers: [],
        )
        .filter { $0.rule.hasPrefix(prefix) && $0.severity > .note }.map(\.rule)
    }

    private func rules(_ when: String, values: [NamedValue] = []) -> [String] {
        rules([Sandbox.point(values: values, findings: [Build.finding("D01-01-F1", when)])])
            .filter { $0.hasPrefix("analysis.finding") || $0.hasPrefix("expression.") }
    }

    @Test(
        "refuses a finding that never holds",
        arguments: [
            "b1 == yes and b1 == no", "b1 and not b1", "c1 == aa and c1 == bb",
            "c1 in [aa, bb] and c1 == cc",
            "c1 in [aa, bb] and c1 != aa and c1 != bb", "m1 has none and m1 has xx", "n1 > 9",
            "n1 < 0", "n1 > 3 and n1 < 4",
            "n1 in [12, 13]", "p1 < 0", "p1 + 5 < 5", "n1 * 2 > 18", "n1 > 5 and 3 > n1",
            "b1 == no and n2 > 1", "c2 == aa and b1 == no",
            "p2 > 1 and c1 in [bb, cc]", "b2 == no and any(t, rb == yes)",
            "any(t, rb == no and rp > 1)", "any(t, rn < 0)",
            "sum(t, rn) < 0", "count(t) < 0", "b2 == no and count(t) > 0",
            "sum(t, rn) > 0 and all(t, rn == 0)",
            "any(t, rb) and all(t, rb == no)", "max(t, rn) < 0",
            "known(n1) and not known(n1) and asked(b1)",
            "asked(n2) and b1 == no", "not asked(n1)", "if(b1 == yes, n1, 0) > 0 and b1 == no",
            "max(n1, 3) < 3", "min(n1, 3) > 3",
            "round(n1 / 2) > 5", "enterprise.headcount < 0",
            "facts.exports == no and facts.customs == yes",
            "days_between(d1, d1) < 0 and no", "base_date > 2026-01-01 and base_date < 2025-01-01",
            "d1 > 2024-02-01 and d1 < 2024-02-02",
            "first_known(n1, 3) < 0", "add_days(d1, n1) < d1 and d1 == 2024-01-01",
            "n1 != n1 and n1 == 3 and n1 != 3",
            "(b1 == yes or c1 == aa) and b1 == no and c1 == bb",
        ],
    )
    func never(when: String) {
        #expect(rules(when) == ["analysis.findingNeverHolds"])
    }

    @Test(
        "warns of a finding that always holds",
        arguments: [
            "b1 == yes or b1 == no", "n1 >= 0", "c1 in [aa, bb, cc]", "yes", "n1 < 5 or n1 > 4",
            "b1 or not b1",
            "c2 in [aa, bb, cc] or b1 == no", "count(t) >= 0", "c1 == aa or c1 == bb or c1 == cc",
            "not asked(n2) or b1 == yes", "any(t, rb) or all(t, rb == no)",
        ],
    )
    func always(when: String) {
        #expect(rules(when) == ["analysis.findingAlwaysHolds"])
    }

    @Test(
        "lets pass what may and may not hold",
        arguments: [
            "b1 == yes", "n1 >= 9", "n1 > 3 and n1 < 5", "n2 > 3 and n2 < 3.5",
            "m1 has xx and m1 has yy", "n2 != 1", "c2 != aa",
            "any(t, rb) and any(t, not rb)", "all(t, rn < 0)",
            "sum(t, rn) <= 0", "n1 > n2 and n2 > n1 - 1",
            "enterprise.kind == company", "parameter.rate > 3%", "not known(n1)", "asked(n2)",
            "min(t, rd) < base_date",
            "n1 / n1 == 1", "add_months(d1, n1) > d2", "facts.customs == yes",
            "enterprise.industry in [C13]",
            "p1 / 0 > 1 or b1", "first_known(n2, n1) == 3", "if(b1, n1, n2) > 8",
            "count(t, rb) == 0 and count(t) > 2", "p2 == p1",
        ],
    )
    func sometimes(when: String) {
        #expect(rules(when) == [])
    }

    @Test("looks into named values, of the point and of a row")
    func namedValues() {
        let values = [
            Build.value("half", "n1 / 2"), Build.value("row_half", "if(rb, rn / 2, 0)"),
        ]
        #expect(rules("half > 4.5", values: values) == ["analysis.findingNeverHolds"])
        #expect(
            rules("any(t, row_half > 1 and rb == no)", values: values) == [
                "analysis.findingNeverHolds"
            ]
        )
        #expect(rules("half > 4 and any(t, row_half > 1)", values: values) == [])
    }

    @Test("takes the point's applicability for granted")
    func applicability() {
        func point(_ when: String) -> RiskPoint {
            Build.point(
                applies: "facts.exports == yes",
                findings: [Build.finding("D01-01-F1", when)],
            )
        }
        #expect(rules([point("facts.exports == no")]) == ["analysis.findingNeverHolds"])
        #expect(rules([point("facts.exports == yes")]) == ["analysis.findingAlwaysHolds"])
        #expect(rules([point("facts.customs == yes")]) == [])
    }

    @Test("refuses a point that no enterprise can have")
    func impossiblePoint() {
        let point = Build.point(
            applies: "facts.exports == no and facts.customs == yes",
            [Build.question("a", .yesNo, when: "facts.exports == yes")],
            findings: [Build.finding("D01-01-F1", "a == yes")],
        )
        #expect(rules([point]) == ["analysis.pointNeverApplies"])
    }

    @Test("refuses questions, row questions and tables that are never asked")
    func unreachable() {
        func found(_ questions: [Question], _ tables: [QuestionTable] = []) -> [String] {
            rules([Build.point([Build.question("a", .yesNo)] + questions, tables: tables)])
        }
        let hidden = Build.question("x", .yesNo, when: "a == yes and a == no")
        #expect(found([hidden]) == ["analysis.neverAsked"])
        #expect(
            found([
                Build.question("x", .yesNo, when: "a == yes"),
                Build.question("y", .yesNo, when: "x == yes and a == no"),
            ]) == ["analysis.neverAsked"]
        )
        #expect(
            found([], [Build.table("t", when: "a and not a", [Build.question("r", .yesNo)])]) == [
                "analysis.neverAsked"
            ]
        )
        let row = Build.table(
            "t",
            when: "a == yes",
            [Build.question("r", .yesNo, when: "a == no")],
        )
        #expect(found([], [row]) == ["analysis.neverAsked"])
        let fine = Build.table(
            "t",
            when: "a == yes",
            [Build.question("r", .yesNo), Build.question("s", .yesNo, when: "r == no and a")],
        )
        #expect(found([Build.question("x", .yesNo, when: "a == yes")], [fine]) == [])
    }

    static let pairs: [Pair] = [
        ("n1 > 2", "n1 > 5", true), ("b1 or b2", "b2 == yes and n1 > 3", true),
        ("any(t, rb)", "any(t, rb and rn > 1)", true),
        ("c1 in [aa, bb]", "c1 == bb", true), ("count(t, rb) > 0", "any(t, rb)", true),
        ("n1 > 5", "n1 > 2", false), ("b1", "b2", false),
        ("any(t, rb and rn > 1)", "any(t, rb)", false),
    ]

    @Test(
        "warns of a finding that an earlier one of its aspect always beats",
        arguments: AnalysisTests.pairs,
    )
    func shadowed(first: String, second: String, isShadowed: Bool) {
        let findings = [Build.finding("D01-01-F1", first), Build.finding("D01-01-F2", second)]
        let found = rules([Sandbox.point(findings: findings)], "analysis.finding")
        #expect(found == (isShadowed ? ["analysis.findingShadowed"] : []))
    }

    @Test("warns where several earlier findings together beat one, and not across aspects")
    func shadowedTogether() {
        func found(_ aspect: String) -> [String] {
            let findings = [
                Build.finding("D01-01-F1", "c1 == aa"), Build.finding("D01-01-F2", "c1 == bb"),
                Build.finding("D01-01-F3", aspect: aspect, "c1 in [aa, bb] and n1 > 3"),
            ]
            return rules([Sandbox.point(findings: findings)], "analysis.finding")
        }
        #expect(found("a") == ["analysis.findingShadowed"])
        #expect(found("b") == [])
    }

    @Test(
        "warns of a negation over what may be absent",
        arguments: [
            "not (n2 > 3)", "c2 != aa", "not (c2 in [aa])", "any(t, not (rp > 3))",
            "b2 and p2 != 3", "not (n1 > 3 or n2 > 3)",
        ],
    )
    func negation(when: String) {
        #expect(
            rules([Sandbox.point(findings: [Build.finding("D01-01-F1", when)])], "analysis.neg")
                == ["analysis.negationOfAbsent"]
        )
    }

    @Test(
        "lets a negation pass over what is surely asked there",
        arguments: [
            "not (n1 > 3)", "c1 != aa", "b1 == yes and not (n2 > 3)", "asked(n2) and n2 != 3",
            "any(t, rb and rp != 3)", "not known(n2)",
            "if(b1, n2 != 3, no)", "not any(t, rb)",
        ],
    )
    func harmlessNegation(when: String) {
        #expect(
            rules([Sandbox.point(findings: [Build.finding("D01-01-F1", when)])], "analysis.neg")
                == []
        )
    }

    @Test("finds a negation in a value, a bound's condition and an exposure")
    func negationElsewhere() {
        let values = [Build.value("v", "if(not (n2 > 3), 1, 2)")]
        let finding = Build.finding("D01-01-F1", "b1 == no", high: "if(c2 != aa, 1, 2)")
        #expect(
            rules([Sandbox.point(values: values, findings: [finding])], "analysis.neg").count == 2
        )
        let fine = Build.finding("D01-01-F1", "b1 == yes", high: "if(c2 != aa, 1, 2)")
        #expect(rules([Sandbox.point(findings: [fine])], "analysis.neg").isEmpty)
    }

    @Test("warns of a value that nothing uses, and notes a question that decides nothing")
    func unused() {
        let point = Build.point(
            [
                Build.question("a", .yesNo), Build.question("b", .integer),
                Build.question("c", .text),
                Build.question("least", .integer), Build.question("d", .integer, min: "least"),
            ],
            values: [Build.value("used", "d + 1"), Build.value("unused", "b + 1")],
            findings: [Build.finding("D01-01-F1", "used > 3")],
        )
        let compiled = Build.compile([point]).compiled
        let found = ChecklistLint.diagnostics(
            [compiled],
            form: Build.compiledForm,
            registry: .empty,
            papers: [],
        )
        let unused = found.filter { $0.rule.hasPrefix("analysis.unused") }
        #expect(
            unused.map { "\($0.severity) \($0.subject ?? "")" }.sorted() == [
                "note D01-01.a", "warning D01-01.unused",
            ]
        )
    }
}
