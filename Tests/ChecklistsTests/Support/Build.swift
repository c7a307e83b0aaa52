import Diagnostics

@testable import Checklists

/// Short ways to make checklists for tests.
enum Build {
    static let date = CalendarDate("2026-09-30") ?? .epoch

    static func text(_ text: String?) -> ExpressionText? { text.map { ExpressionText($0) } }

    static func question(
        _ id: String,
        _ type: QuestionType,
        _ options: [String] = [],
        aliases: [String] = [],
        when: String? = nil,
        min: String? = nil,
        max: String? = nil,
    ) -> Question {
        Question(
            id: Question.ID(id),
            aliases: aliases.map { Question.ID($0) },
            who: .owner,
            ask: LocalizedText(same: id),
            type: type,
            options: options.map {
                QuestionOption(id: $0, text: LocalizedText(zh: "选项\($0)", en: "option \($0)"))
            },
            when: text(when),
            min: text(min),
            max: text(max),
        )
    }

    static func table(_ id: String, when: String? = nil, _ questions: [Question]) -> QuestionTable {
        QuestionTable(
            id: QuestionTable.ID(id),
            when: text(when),
            each: LocalizedText(same: id),
            questions: questions,
        )
    }

    static func value(_ id: String, _ expression: String) -> NamedValue {
        NamedValue(id: NamedValue.ID(id), is: ExpressionText(expression))
    }

    static func finding(
        _ id: String,
        aspect: String = "a",
        _ when: String,
        low: String? = nil,
        high: String? = nil,
        deadline: String? = nil,
        likelihood: Int = 3,
        recommendations: [String] = ["D01-01-R1"],
    ) -> FindingRule {
        FindingRule(
            id: FindingRule.ID(id),
            aspect: aspect,
            when: ExpressionText(when, at: Place(file: "D01.yaml", line: 7)),
            likelihood: likelihood,
            impact: Impact(property: 1, liability: 1, reach: 1),
            exposure: text(high).map { Exposure(kind: .payable, low: text(low), high: $0) },
            deadline: text(deadline),
            recommendations: recommendations.map { Recommendation.ID($0) },
        )
    }

    static func advice(_ id: String) -> Recommendation {
        let words = LocalizedText(same: id)
        return Recommendation(
            id: Recommendation.ID(id),
            category: .obtain,
            withinDays: 30,
            action: words,
            proof: words,
        )
    }

    static func point(
        id: String = "D01-01",
        aliases: [String] = [],
        applies: String? = nil,
        _ questions: [Question] = [],
        tables: [QuestionTable] = [],
        values: [NamedValue] = [],
        papers: [String] = [],
        findings: [FindingRule] = [],
        basis: [LegalBasis] = [.practice],
        recommendations: [Recommendation]? = nil,
        examples: [Example] = [],
    ) -> RiskPoint {
        RiskPoint(
            id: RiskPoint.ID(id),
            aliases: aliases.map { RiskPoint.ID($0) },
            title: LocalizedText(same: id),
            applies: text(applies).map {
                Applicability(when: $0, otherwise: LocalizedText(same: "-"))
            },
            questions: questions,
            tables: tables,
            values: values,
            papers: papers.map { Paper.ID($0) },
            findings: findings,
            legalBasis: basis,
            consequences: Consequences(civil: LocalizedText(same: "-")),
            recommendations: recommendations ?? [advice("\(id)-R1")],
            examples: examples,
        )
    }

    static func checklist(id: String = "D01", version: Int = 1, _ points: [RiskPoint]) -> Checklist
    {
        Checklist(
            id: Checklist.ID(id),
            version: version,
            domain: id,
            title: LocalizedText(same: id),
            verifiedOn: date,
            points: points,
        )
    }

    static let form = ProfileForm(
        profile: [
            question("headcount", .integer, min: "0"),
            question("kind", .choice, ["company", "partnership"]),
            question("industry", .industry),
        ],
        gates: [
            question("exports", .yesNo), question("customs", .yesNo, when: "facts.exports == yes"),
        ],
    )

    static let parameters = [
        Parameter(
            id: "rate",
            title: LocalizedText(same: "rate"),
            type: .percent,
            figures: [.init(from: date, value: Rational(1), source: LocalizedText(same: "-"))],
        )
    ]

    static var compiledForm: CompiledForm {
        ChecklistCompiler(form: form, parameters: parameters).compileForm().compiled
    }

    static func compile(
        _ points: [RiskPoint]
    ) -> (compiled: CompiledChecklist, diagnostics: [Diagnostic]) {
        ChecklistCompiler(form: form, parameters: parameters).compile(checklist(points))
    }

    /// A context in which nothing is known but the base date.
    static let context = EvaluationContext(
        enterprise: [.unknown, .unknown, .unknown],
        facts: [.unknown, .unknown],
        parameters: [.unknown],
        baseDate: date,
    )
}
