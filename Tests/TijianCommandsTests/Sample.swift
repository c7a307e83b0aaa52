import Checklists
import Diagnostics

/// A small library with everything that a dialogue meets.
enum Sample {
    static func date(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? CalendarDate.epoch
    }

    static func option(_ id: String, _ zh: String, _ en: String) -> QuestionOption {
        QuestionOption(id: id, text: LocalizedText(zh: zh, en: en))
    }

    static let form = ProfileForm(
        profile: [
            Question(
                id: "headcount",
                who: .hr,
                ask: LocalizedText(zh: "公司有多少人？", en: "How many people work here?"),
                type: .integer,
                min: ExpressionText("0"),
                unit: LocalizedText(zh: "人", en: "people"),
            )
        ],
        gates: [
            Question(
                id: "employees",
                who: .owner,
                ask: LocalizedText(
                    zh: "雇了家人以外的人吗？",
                    en: "Does anyone outside the family work here?",
                ),
                type: .yesNo,
            )
        ],
    )

    static let group = QuestionTable(
        id: "group",
        when: ExpressionText("signed == no"),
        each: LocalizedText(zh: "情况相同的员工合并填一行", en: "one line for those in the same situation"),
        questions: [
            Question(
                id: "people",
                who: .hr,
                ask: LocalizedText(zh: "几个人？", en: "How many?"),
                type: .integer,
                min: ExpressionText("1"),
                max: ExpressionText("enterprise.headcount"),
            ),
            Question(
                id: "started_on",
                who: .hr,
                ask: LocalizedText(zh: "哪天开始上班？", en: "When did they start?"),
                type: .date,
                max: ExpressionText("base_date"),
            ),
        ],
    )

    static let contracts = RiskPoint(
        id: "D09-01",
        title: LocalizedText(zh: "未签书面劳动合同", en: "No written labour contract"),
        isInScreen: true,
        questions: [
            Question(
                id: "signed",
                who: .hr,
                ask: LocalizedText(
                    zh: "都签了书面劳动合同吗？",
                    en: "Has everyone signed a written contract?",
                ),
                help: LocalizedText(zh: "小时工不算。", en: "Leave out part-timers."),
                type: .yesNo,
            ),
            Question(
                id: "why",
                who: .hr,
                ask: LocalizedText(zh: "为什么没签？", en: "Why not?"),
                type: .choices,
                options: [
                    option("busy", "没顾上", "no time"),
                    option("unwilling", "员工不愿意", "they would not"),
                    option("none", "都不是", "neither"),
                ],
                when: ExpressionText("signed == no"),
            ),
        ],
        tables: [group],
        papers: ["staff_list"],
        findings: [finding("D09-01-F1", "signed == no")],
        legalBasis: [
            .citation(Citation(statute: "劳动合同法", article: "82", paragraph: 1)), .practice,
        ],
        consequences: Consequences(civil: LocalizedText(zh: "二倍工资", en: "double pay")),
        recommendations: [],
    )

    static let remarks = RiskPoint(
        id: "D09-02",
        title: LocalizedText(zh: "其他用工事项", en: "Other matters of employment"),
        applies: Applicability(
            when: ExpressionText("facts.employees == yes"),
            otherwise: LocalizedText(zh: "没有雇人", en: "nobody is employed"),
        ),
        questions: [
            Question(
                id: "wage",
                who: .finance,
                ask: LocalizedText(zh: "每月工资总额？", en: "Monthly payroll?"),
                type: .money,
            ),
            Question(
                id: "remark",
                who: .owner,
                ask: LocalizedText(zh: "还有什么要说的？", en: "Anything else to say?"),
                type: .text,
            ),
        ],
        findings: [finding("D09-02-F1", "wage > 100")],
        legalBasis: [.practice],
        consequences: Consequences(civil: LocalizedText(zh: "无", en: "none")),
        recommendations: [],
    )

    static func finding(_ id: FindingRule.ID, _ when: String) -> FindingRule {
        FindingRule(
            id: id,
            aspect: "a",
            when: ExpressionText(when),
            likelihood: 3,
            impact: Impact(property: 1, liability: 1, reach: 1),
            recommendations: [],
        )
    }

    static let statutes = StatuteRegistry([
        Statute(
            shortTitle: "劳动合同法",
            title: "中华人民共和国劳动合同法",
            kind: .law,
            versions: [StatuteVersion(name: "2012修正", effective: date("2013-07-01"))],
        )
    ])

    static let library: Library = {
        let compiler = ChecklistCompiler(form: form, parameters: [])
        let checklist = Checklist(
            id: "D09",
            version: 1,
            domain: "D09",
            title: LocalizedText(zh: "劳动用工", en: "Labour"),
            verifiedOn: date("2026-09-30"),
            points: [contracts, remarks],
        )
        let compiled = compiler.compile(checklist)
        precondition(compiled.diagnostics.isEmpty, "\(compiled.diagnostics.map(\.message))")
        return Library(
            form: compiler.compileForm().compiled,
            papers: [
                Paper(
                    id: "staff_list",
                    title: LocalizedText(zh: "职工花名册", en: "Staff list"),
                    who: .hr,
                )
            ],
            parameters: [],
            statutes: statutes,
            checklists: [compiled.compiled],
        )
    }()
}
