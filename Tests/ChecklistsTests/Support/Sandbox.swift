import Diagnostics

@testable import Checklists

/// One point with a question of every type and a table, to try expressions in.
enum Sandbox {
    static let questions = [
        Build.question("b1", .yesNo),
        Build.question("b2", .yesNo),
        Build.question("c1", .choice, ["aa", "bb", "cc"]),
        Build.question("c2", .choice, ["aa", "bb", "cc"], when: "b1 == yes"),
        Build.question("m1", .choices, ["xx", "yy", "none"]),
        Build.question("n1", .integer, min: "0", max: "9"),
        Build.question("n2", .number, when: "b1 == yes"),
        Build.question("p1", .money, min: "0"),
        Build.question("p2", .money, when: "c1 == aa"),
        Build.question("d1", .date),
        Build.question("d2", .date, when: "b2 == yes"),
    ]

    static let table = Build.table(
        "t",
        when: "b2 == yes",
        [
            Build.question("rb", .yesNo),
            Build.question("rn", .integer, min: "0"),
            Build.question("rp", .money, when: "rb == yes"),
            Build.question("rd", .date),
        ],
    )

    static func point(values: [NamedValue] = [], findings: [FindingRule] = []) -> RiskPoint {
        Build.point(questions, tables: [table], values: values, findings: findings)
    }

    /// The checked expression of a condition, and its checklist.
    static func condition(
        _ text: String
    ) -> (checklist: CompiledChecklist, expression: Expression, problems: [String]) {
        let (compiled, diagnostics) = Build.compile([
            point(findings: [Build.finding("D01-01-F1", text)])
        ])
        return (compiled, compiled.points[0].findings[0].when, diagnostics.map(\.rule))
    }

    /// The checked expression of a value of any type, and its checklist.
    static func value(
        _ text: String
    ) -> (checklist: CompiledChecklist, expression: Expression, problems: [String]) {
        let (compiled, diagnostics) = Build.compile([point(values: [Build.value("v", text)])])
        return (compiled, compiled.points[0].values[0].expression, diagnostics.map(\.rule))
    }

    /// What a value's expression is worth with some answers.
    static func evaluate(
        _ text: String,
        _ answers: SandboxAnswers = SandboxAnswers(),
    ) -> Evaluation {
        let (checklist, expression, problems) = value(text)
        guard problems.isEmpty else { return .known(.text(problems.joined(separator: ","))) }
        return Evaluator(checklist, answers: [answers.pointAnswers], context: Build.context)
            .evaluate(expression)
    }
}
