import Checklists
import Diagnostics
import Testing

extension SmallLibrary {
    /// Words of restricted findings, which may stand in no report.
    static let sealedWords = ["存在扣发工资的刑事风险", "A criminal risk of withheld wages", "封存分析", "挪用风险"]

    static func employment() throws -> Checklist {
        try checklist("D09", text("劳动用工", "Employment"), [try unsigned(), rules()])
    }

    private static func unsigned() throws -> RiskPoint {
        RiskPoint(
            id: "D09-01",
            title: text("未订立书面劳动合同", "No written labour contract"),
            questions: [
                question(
                    "unsigned",
                    .yesNo,
                    "有没有人没签书面合同？试用期的也算。",
                    "Has anyone no contract? Probation counts.",
                ),
                question("withheld", .yesNo, "是不是扣发过工资？", "Were wages withheld?"),
            ],
            tables: [groupTable],
            papers: ["labour_contracts", "payroll"],
            findings: [graded, mild, withheld],
            legalBasis: try unsignedBasis(),
            consequences: Consequences(
                civil: text("支付二倍工资。", "Double wages."),
                criminal: text("可能构成犯罪。", "May be a crime."),
            ),
            recommendations: [
                advice(
                    "D09-01-R1",
                    days: 7,
                    "1. 清点人数。\n2. 逐人补签。",
                    "1. Count.\n2. Sign with each.",
                ),
                advice("D09-01-R2", days: 30, "建立合同台账。", "Keep a register."),
            ],
        )
    }

    private static let groupTable = QuestionTable(
        id: "group",
        when: ExpressionText("unsigned == yes"),
        each: text("情形相同的一组人", "a group in the same case"),
        questions: [
            question("people", .integer, "有几个人？", "How many?", unit: ("人", "people")),
            question("wage", .money, "月工资", "Monthly pay"),
            question("share", .percent, "占比", "Share"),
            question("started", .date, "哪天上班？", "Started on?"),
        ],
    )

    private static let graded = FindingRule(
        id: "D09-01-F1",
        aspect: "contract",
        when: ExpressionText("any(group, people > 5 and started < base_date and share > 0)"),
        title: text("多人没有书面合同", "Several people have no contract"),
        analysis: text("员工可以主张二倍工资。", "They may claim double wages."),
        likelihood: 4,
        impact: Impact(property: 3, liability: 3, reach: 1),
        exposure: Exposure(
            kind: .payable,
            debt: "wages",
            low: ExpressionText("0"),
            high: ExpressionText("sum(group, people * wage)"),
            basis: text("按月工资计算。", "By monthly pay."),
        ),
        recommendations: ["D09-01-R1", "D09-01-R2"],
    )

    private static let mild = FindingRule(
        id: "D09-01-F2",
        aspect: "contract",
        when: ExpressionText("unsigned == yes"),
        title: text("少数人没有书面合同", "A few have no contract"),
        likelihood: 2,
        impact: Impact(property: 2, liability: 2, reach: 1),
        recommendations: ["D09-01-R1"],
    )

    private static let withheld = FindingRule(
        id: "D09-01-F3",
        aspect: "criminal",
        when: ExpressionText("withheld == yes"),
        title: text(
            "存在扣发工资的刑事风险，建议专项核查",
            "A criminal risk of withheld wages; a special review is advised",
        ),
        analysis: text("封存分析：达到立案标准。", "封存分析: the threshold is reached."),
        likelihood: 3,
        impact: Impact(property: 1, liability: 5, reach: 2),
        floor: .criminal,
        isRestricted: true,
        recommendations: [],
    )

    private static func unsignedBasis() throws -> [LegalBasis] {
        let change = try #require(CalendarDate("2026-08-15"))
        let later = try #require(CalendarDate("2027-01-01"))
        return [
            .citation(Citation(statute: "劳动合同法", article: "82", paragraph: 1)),
            .citation(Citation(statute: "劳动合同法", article: "10")),
            .citation(Citation(statute: "刑法", article: "276-1")),
            .citation(Citation(statute: "示例条例", article: "101", actsBefore: change)),
            .citation(Citation(statute: "示例条例", article: "15", paragraph: 2, actsFrom: change)),
            .citation(Citation(statute: "示例条例", article: "99", since: later)),
            .citation(Citation(statute: "示例条例", article: "98", actsFrom: later)),
            .citation(
                Citation(
                    statute: "未录规定",
                    article: "3",
                    unverified: text("未取得原文。", "not to hand."),
                )
            ),
        ]
    }

    private static func rules() -> RiskPoint {
        RiskPoint(
            id: "D09-02",
            title: text("规章制度未公示", "Rules not published"),
            questions: [question("published", .yesNo, "是不是公示过？", "Were they published?")],
            papers: ["payroll"],
            findings: [
                rule(
                    "D09-02-F1",
                    "published == no",
                    ("制度没有公示", "Rules not published"),
                    2,
                    2,
                    ["D09-02-R1"],
                )
            ],
            legalBasis: [.practice],
            consequences: Consequences(civil: text("难以据以处分。", "No discipline by them.")),
            recommendations: [advice("D09-02-R1", days: 90, "公示并签收。", "Publish them.")],
        )
    }

    static func rule(
        _ id: FindingRule.ID,
        _ when: String,
        _ title: (String, String),
        _ likelihood: Int,
        _ impact: Int,
        _ recommendations: [Recommendation.ID],
        deadline: String? = nil,
        isRestricted: Bool = false,
    ) -> FindingRule {
        FindingRule(
            id: id,
            aspect: "only",
            when: ExpressionText(when),
            title: text(title.0, title.1),
            likelihood: likelihood,
            impact: Impact(property: impact, liability: 1, reach: 1),
            deadline: deadline.map { ExpressionText($0) },
            isRestricted: isRestricted,
            recommendations: recommendations,
        )
    }
}
