import Checklists
import Diagnostics
import Testing

/// A small library: two questions, a table, a paper, one finding that a yes or no decides, one that needs an amount.
enum Sample {
    static func library(
        version: Int = 1,
        newLawOn day: String? = nil,
        urgentOn deadline: String? = nil,
        isRestricted: Bool = false,
    ) throws -> Library {
        let compiler = ChecklistCompiler(form: form, parameters: [])
        let compiledForm = compiler.compileForm()
        let checklist = compiler.compile(
            Checklist(
                id: "D09",
                version: version,
                domain: "D09",
                title: text("劳动用工", "Employment"),
                verifiedOn: try date("2026-09-30"),
                points: [contracts(version: version), wages(deadline, isRestricted)],
            )
        )
        let problems = compiledForm.diagnostics + checklist.diagnostics
        try #require(problems.isEmpty, "\(problems.map(\.rule))")
        return Library(
            form: compiledForm.compiled,
            papers: [Paper(id: "staff_list", title: text("花名册", "Staff list"), who: .hr)],
            parameters: [],
            statutes: StatuteRegistry([try statute(newVersionOn: day)]),
            checklists: [checklist.compiled],
        )
    }

    static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

    private static func statute(newVersionOn day: String?) throws -> Statute {
        var versions = [StatuteVersion(name: "2012", effective: try date("2013-07-01"))]
        if let day { versions.append(StatuteVersion(name: "2026", effective: try date(day))) }
        return Statute(
            shortTitle: "劳动合同法",
            title: "中华人民共和国劳动合同法",
            kind: .law,
            versions: versions,
        )
    }

    private static let form = ProfileForm(
        profile: [
            question("name", .text),
            question(
                "entity_type",
                .choice,
                options: ["limited_company", "individual_business"].map {
                    QuestionOption(id: $0, text: text($0, $0))
                },
            ),
            question("credit_code", .text, isOptional: true),
            question("headcount", .integer, isOptional: true),
            question("legal_representative", .text, isOptional: true),
            question("address", .text, isOptional: true),
        ],
        gates: [question("employees", .yesNo)],
    )

    private static func contracts(version: Int) -> RiskPoint {
        RiskPoint(
            id: "D09-01",
            title: text("书面劳动合同", "Written contracts \(version)"),
            questions: [
                question("all_signed", .yesNo), question("remark", .text, isOptional: true),
            ],
            tables: [
                QuestionTable(
                    id: "group",
                    when: ExpressionText("all_signed == no"),
                    each: text("一组职工", "a group"),
                    questions: [
                        question("people", .integer, min: "1"),
                        question("who", .text, isOptional: true),
                    ],
                )
            ],
            papers: ["staff_list"],
            findings: [
                finding(
                    "D09-01-F1",
                    when: "all_signed == no",
                    exposure: "sum(group, people * 5000)",
                )
            ],
            legalBasis: [.citation(Citation(statute: "劳动合同法", article: "10"))],
            consequences: Consequences(civil: text("支付二倍工资", "Double wages")),
            recommendations: [
                Recommendation(
                    id: "D09-01-R1",
                    category: .signOrAmend,
                    withinDays: 15,
                    action: text("补签劳动合同", "Sign the contracts"),
                    proof: text("已签的劳动合同", "The signed contracts"),
                )
            ],
        )
    }

    private static func wages(_ deadline: String?, _ isRestricted: Bool) -> RiskPoint {
        RiskPoint(
            id: "D09-02",
            title: text("工资支付", "Payment of wages"),
            questions: [question("late", .yesNo)],
            findings: [
                finding(
                    "D09-02-F1",
                    when: "late == yes",
                    exposure: nil,
                    deadline: deadline,
                    isRestricted: isRestricted,
                    advice: [],
                )
            ],
            legalBasis: [.practice],
            consequences: Consequences(civil: text("补发工资", "Back pay")),
            recommendations: [],
        )
    }

    private static func finding(
        _ id: FindingRule.ID,
        when: String,
        exposure: String?,
        deadline: String? = nil,
        isRestricted: Bool = false,
        advice: [Recommendation.ID] = ["D09-01-R1"],
    ) -> FindingRule {
        FindingRule(
            id: id,
            aspect: "main",
            when: ExpressionText(when),
            title: text("风险\(id)", "Risk \(id)"),
            likelihood: 3,
            impact: Impact(property: 2, liability: 2, reach: 2),
            exposure: exposure.map { Exposure(kind: .payable, high: ExpressionText($0)) },
            deadline: deadline.map { ExpressionText($0) },
            isRestricted: isRestricted,
            recommendations: advice,
        )
    }

    private static func question(
        _ id: Question.ID,
        _ type: QuestionType,
        options: [QuestionOption] = [],
        min: String? = nil,
        isOptional: Bool = false,
    ) -> Question {
        Question(
            id: id,
            who: .hr,
            ask: text("问\(id)？", "\(id)?"),
            type: type,
            options: options,
            min: min.map { ExpressionText($0) },
            isOptional: isOptional,
        )
    }
}
