import Checklists
import Diagnostics

extension SmallLibrary {
    static func contracts() throws -> Checklist {
        let options = [
            QuestionOption(id: "courts", text: text("只约定法院", "Courts alone")),
            QuestionOption(id: "both", text: text("仲裁和法院都约定", "Both")),
        ]
        let forum = RiskPoint(
            id: "D05-01",
            title: text("争议条款无效", "Void forum clauses"),
            questions: [question("forum", .choice, "怎么约定的？", "What is agreed?", options: options)],
            papers: ["labour_contracts"],
            findings: [
                rule(
                    "D05-01-F1",
                    "forum == both",
                    ("仲裁约定可能无效", "The clause may be void"),
                    2,
                    2,
                    ["D05-01-R1"],
                )
            ],
            legalBasis: [.practice],
            consequences: Consequences(civil: text("增加成本。", "More cost.")),
            recommendations: [advice("D05-01-R1", days: 30, "改为只约定法院。", "Courts alone.")],
        )
        return try checklist("D05", text("合同管理", "Contracts"), [forum, funds()])
    }

    /// A point that comes to a restricted finding or to nothing.
    private static func funds() -> RiskPoint {
        RiskPoint(
            id: "D05-02",
            title: text("款项去向", "Where the money goes"),
            questions: [question("taken", .yesNo, "是不是有人支取未还？", "Was money taken?")],
            findings: [
                rule(
                    "D05-02-F1",
                    "taken == yes",
                    ("挪用风险", "挪用风险"),
                    4,
                    4,
                    ["D05-02-R1"],
                    isRestricted: true,
                )
            ],
            legalBasis: [.practice],
            consequences: Consequences(criminal: text("挪用风险。", "挪用风险.")),
            recommendations: [advice("D05-02-R1", days: 7, "挪用风险核查。", "挪用风险.")],
        )
    }

    static func receivables() throws -> Checklist {
        let claim = RiskPoint(
            id: "D07-01",
            title: text("诉讼时效将届满", "Limitation near"),
            questions: [
                question("due", .date, "哪天到期？", "When was it due?"),
                question(
                    "other",
                    .yesNo,
                    "有没有别的欠款？",
                    "Are there other debts?",
                    when: "due < base_date",
                ),
            ],
            findings: [
                rule(
                    "D07-01-F1",
                    "add_years(due, 3) > base_date and due < base_date",
                    ("诉讼时效将届满", "Limitation is near"),
                    3,
                    3,
                    ["D07-01-R1", "D07-01-R2"],
                    deadline: "add_years(due, 3)",
                )
            ],
            legalBasis: [.citation(Citation(statute: "劳动合同法", article: "27"))],
            consequences: Consequences(civil: text("丧失胜诉可能。", "The claim is lost.")),
            recommendations: [
                advice("D07-01-R1", days: 60, "书面催款。", "Demand in writing."),
                advice("D07-01-R2", days: 90, "起诉。", "Sue."),
            ],
        )
        return try checklist("D07", text("应收账款", "Receivables"), [claim])
    }
}
