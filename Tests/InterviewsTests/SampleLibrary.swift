import Checklists
import Diagnostics
import Interviews

/// A small library with everything that an interview meets: gates, hidden questions, tables, aliases, figures.
enum Sample {
    static let baseDate = date("2026-09-30")

    static func date(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(text) else { preconditionFailure(text) }
        return date
    }

    static func text(_ text: String) -> LocalizedText {
        LocalizedText(zh: text + "？", en: text + "?")
    }

    static func question(
        _ id: Question.ID,
        _ type: QuestionType,
        _ who: Respondent = .hr,
        options: [String] = [],
        when: String? = nil,
        min: String? = nil,
        max: String? = nil,
        aliases: [Question.ID] = [],
        isOptional: Bool = false,
    ) -> Question {
        Question(
            id: id,
            aliases: aliases,
            who: who,
            ask: text(id.text),
            type: type,
            options: options.map { QuestionOption(id: $0, text: text($0)) },
            when: when.map { ExpressionText($0) },
            min: min.map { ExpressionText($0) },
            max: max.map { ExpressionText($0) },
            isOptional: isOptional,
        )
    }

    static func point(
        _ id: RiskPoint.ID,
        aliases: [RiskPoint.ID] = [],
        isInScreen: Bool = false,
        applies: String? = nil,
        questions: [Question],
        tables: [QuestionTable] = [],
        values: [NamedValue] = [],
        papers: [Paper.ID] = [],
        finding: String = "1 > 2",
        exposure: String? = nil,
    ) -> RiskPoint {
        RiskPoint(
            id: id,
            aliases: aliases,
            title: text(id.text),
            isInScreen: isInScreen,
            applies: applies.map {
                Applicability(when: ExpressionText($0), otherwise: text("not concerned"))
            },
            questions: questions,
            tables: tables,
            values: values,
            papers: papers,
            findings: [
                FindingRule(
                    id: FindingRule.ID("\(id)-F1"),
                    aspect: "a",
                    when: ExpressionText(finding),
                    likelihood: 3,
                    impact: Impact(property: 1, liability: 1, reach: 1),
                    exposure: exposure.map { Exposure(kind: .payable, high: ExpressionText($0)) },
                    recommendations: [],
                )
            ],
            legalBasis: [.practice],
            consequences: Consequences(civil: text("claim")),
            recommendations: [],
        )
    }

    static let form = ProfileForm(
        profile: [
            question("name", .text, .owner),
            question("entity_type", .choice, .owner, options: ["company", "individual"]),
            question("headcount", .integer, min: "0"),
            question("founded_on", .date, .owner, max: "base_date"),
            question("industry", .industry, .owner, isOptional: true),
            question("district", .text, .owner, isOptional: true),
        ],
        gates: [
            question("employees", .yesNo, aliases: ["staff"]),
            question("dispatch", .yesNo, when: "facts.employees == yes"),
        ],
    )

    static let parameters = [
        Parameter(
            id: "minimum_wage",
            title: text("minimum wage"),
            type: .money,
            figures: [
                Parameter.Figure(
                    from: date("2025-01-01"),
                    district: "500114",
                    value: Rational(2330),
                    source: text("notice"),
                )
            ],
        ),
        Parameter(id: "average_wage", title: text("average wage"), type: .money, figures: []),
        Parameter(id: "idle", title: text("idle"), type: .percent, figures: []),
    ]

    static let papers = [
        Paper(id: "staff_list", title: text("staff list"), who: .hr),
        Paper(id: "contracts", title: text("contracts")),
    ]

    static let group = QuestionTable(
        id: "group",
        when: ExpressionText("signed == no"),
        each: text("a group"),
        questions: [
            question("people", .integer, min: "1", max: "enterprise.headcount"),
            question("form", .choice, options: ["never", "late"], aliases: ["kind"]),
            question("started_on", .date, max: "base_date"),
            question(
                "signed_on",
                .date,
                when: "form == late",
                min: "started_on",
                max: "base_date",
            ),
            question("wage", .money, .finance, min: "parameter.minimum_wage"),
        ],
    )

    static let contracts = point(
        "D09-01",
        aliases: ["D09-91"],
        isInScreen: true,
        questions: [
            question("signed", .yesNo, aliases: ["all_signed"]),
            question("why", .choice, options: ["busy", "unwilling"], when: "signed == no"),
            question("since", .integer, when: "why in [busy, unwilling]", min: "1"),
        ],
        tables: [group],
        values: [NamedValue(id: "several", is: ExpressionText("count(group) > 1"))],
        papers: ["staff_list", "contracts"],
        finding: "signed == no",
        exposure: "sum(group, people * parameter.average_wage)",
    )

    static let leave = point(
        "D09-02",
        applies: "facts.employees == yes",
        questions: [
            question("leave", .choices, options: ["annual", "sick", "none"]),
            question("agency", .yesNo, when: "facts.dispatch == yes"),
            question("share", .percent, .finance, min: "0", max: "100%"),
            question("ratio", .number, .finance),
            question("paid", .money, .finance),
            question("remark", .text, .owner, isOptional: true),
        ],
    )

    static let renewal = point(
        "D09-03",
        questions: [
            question("renewed", .yesNo, when: "D09-01.signed == yes"),
            question("many", .yesNo, when: "D09-01.several"),
        ],
    )

    static let debts = point(
        "D07-01",
        isInScreen: true,
        questions: [
            question("late", .yesNo, .finance),
            question("amount", .money, .finance, when: "late == yes", min: "0"),
        ],
        tables: [
            QuestionTable(
                id: "debtor",
                each: text("a debtor"),
                questions: [question("owed", .money, .finance)],
            )
        ],
    )

    static func checklist(
        _ id: Checklist.ID,
        applies: String? = nil,
        _ points: [RiskPoint],
    ) -> Checklist {
        Checklist(
            id: id,
            version: 1,
            domain: id.text,
            title: text(id.text),
            verifiedOn: baseDate,
            applies: applies.map {
                Applicability(when: ExpressionText($0), otherwise: text("companies only"))
            },
            points: points,
        )
    }

    static func library(_ checklists: [Checklist], _ form: ProfileForm = form) -> Library {
        let compiler = ChecklistCompiler(form: form, parameters: parameters)
        let compiled = compiler.compileForm()
        let all = checklists.map { compiler.compile($0) }
        let problems = compiled.diagnostics + all.flatMap(\.diagnostics)
        precondition(problems.isEmpty, "\(problems.map { ($0.subject, $0.message) })")
        return Library(
            form: compiled.compiled,
            papers: papers,
            parameters: parameters,
            statutes: StatuteRegistry([]),
            checklists: all.map(\.compiled),
        )
    }

    static let library = library([
        checklist("D09", [contracts, leave, renewal]),
        checklist("D07", applies: "enterprise.entity_type == company", [debts]),
    ])

    /// An interview in which the profile and the gates are answered.
    static func begun(_ library: Library = library) -> Interview {
        var sheet = AnswerSheet(baseDate: baseDate)
        sheet.profile = [
            "name": yes("Example Foods"), "entity_type": Answer(.value(.choice("company"))),
            "headcount": number(46), "founded_on": Answer(.value(.date(date("2020-01-01")))),
            "industry": yes("C1353"), "district": yes("500114"),
        ]
        sheet.facts = ["employees": yes(true), "dispatch": yes(false)]
        return Interview(library: library, sheet: sheet)
    }

    static func blank(_ library: Library = library) -> Interview {
        Interview(library: library, sheet: AnswerSheet(baseDate: baseDate))
    }

    static func yes(_ value: Bool) -> Answer { Answer(.value(.yesNo(value))) }
    static func yes(_ text: String) -> Answer { Answer(.value(.text(text))) }
    static func number(_ value: Int) -> Answer { Answer(.value(.number(Rational(value)))) }
    static func money(_ value: Int) -> Answer { Answer(.value(.money(Rational(value)))) }
    static func row(_ number: Int) -> TableSheet.Row.ID {
        TableSheet.Row.ID("00000000-0000-7000-8000-00000000000\(number)")
    }
}
