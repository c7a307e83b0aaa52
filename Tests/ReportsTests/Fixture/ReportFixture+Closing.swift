import Reports

extension ReportFixture {
    var findings: [HealthReport.Finding] {
        [
            overdueClaim, noContracts, capitalTerm, conditionalPayment, overtime, articles,
            unwrittenPurchases, unclaimedInterest, workRules, forumClause,
        ]
    }

    var undetermined: [HealthReport.Undetermined] {
        [
            .init(
                pointID: "D02-02",
                title: t("股东到期未足额缴纳出资", "Capital due and not paid"),
                possible: t("可能：未发现风险，或较大风险", "Possibly nothing, or a considerable risk"),
                low: .blue,
                high: .orange,
                missing: [t("2021年章程修正案约定的出资日期", "The dates of payment under the 2021 amendment")],
            )
        ]
    }

    var rectification: [HealthReport.RectificationRow] {
        findings.flatMap { finding in
            finding.recommendations.map { advice in
                .init(
                    number: advice.number,
                    finding: finding.number,
                    level: finding.level,
                    measure: advice.text,
                    department: advice.department,
                    due: (advice.days ?? 0) <= 7 ? "2026-10-19" : "2026-12-31",
                    proof: advice.proof,
                )
            }
        }
    }

    var notes: [HealthReport.Note] {
        [
            .init(
                title: t("拖欠账款", "Late payments"),
                text: t(
                    "被机关、事业单位、大型企业拖欠的，可通过违约拖欠中小企业款项登记（投诉）平台投诉。",
                    "Where an authority or a large enterprise is late, a complaint can be entered on the national platform for late payments.",
                ),
            ),
            .init(
                title: t("法律咨询", "Legal advice"),
                text: t(
                    "可拨打12348公共法律服务热线；调解可向黔江区公共法律服务中心申请。",
                    "Call the public legal service line 12348; for mediation apply to the Qianjiang public legal service centre.",
                ),
            ),
        ]
    }

    var followUp: HealthReport.FollowUp {
        .init(
            plan: [
                .init(
                    label: t("首次回访", "First follow-up"),
                    value: t("2026年11月11日前，电话或上门", "by 11 November 2026, by telephone or visit"),
                ),
                .init(
                    label: t("第二次回访", "Second follow-up"),
                    value: t("2027年1月10日前", "by 10 January 2027"),
                ),
            ],
            text: [t("整改中有疑问，可随时联系承办律师。", "Ask the lawyers whenever a question comes up.")],
            contact: [.init(label: t("联系电话", "Telephone"), value: "023-0000 0000")],
        )
    }

    var annexes: HealthReport.Annexes {
        .init(
            ratingScale: HealthReport.standardRatingScale(in: language),
            statutes: [
                .init(
                    title: t("中华人民共和国公司法", "Company Law"),
                    version: t("2023年修订", "as revised in 2023"),
                    effective: "2024-07-01",
                    articles: t("5、46、266", "5, 46, 266"),
                ),
                .init(
                    title: t("中华人民共和国劳动合同法", "Labour Contract Law"),
                    version: t("2012年修正", "as amended in 2012"),
                    effective: "2013-07-01",
                    articles: t("4、10、82", "4, 10, 82"),
                ),
                .init(
                    title: t("中华人民共和国民法典", "Civil Code"),
                    effective: "2021-01-01",
                    articles: t("188、195、469、490", "188, 195, 469, 490"),
                ),
                .init(
                    title: t("中华人民共和国律师法", "Lawyers Law"),
                    version: t("2026年修正", "as amended in 2026"),
                    effective: "2026-09-01",
                    articles: "38",
                    unverified: true,
                ),
            ],
            articles: [
                .init(
                    statute: t("中华人民共和国样法", "Sample Law"),
                    version: t("2023年修订", "as revised in 2023"),
                    article: t("第五条", "Article 5"),
                    paragraphs: ["样文第一款：\n（一）甲；\n（二）乙。", "样文第二款。"],
                )
            ],
            answers: [
                .init(
                    pointID: "D09-01",
                    question: t(
                        "是不是每个人都在上班后一个月之内签了书面劳动合同？",
                        "Did everyone sign within a month of starting?",
                    ),
                    answer: t("否，9人未签", "No, nine did not"),
                    respondent: t("人事负责人", "Head of personnel"),
                    source: t("企业自述，经资料核对", "the enterprise's word, checked against papers"),
                ),
                .init(
                    pointID: "D07-02",
                    question: t(
                        "有没有超过两年没有书面催过的货款？",
                        "Is any payment overdue for two years without a written demand?",
                    ),
                    answer: t("有，1笔，186万元", "Yes, one, CNY 1,860,000"),
                    respondent: t("财务负责人", "Head of finance"),
                    source: t("企业自述", "the enterprise's word"),
                ),
            ],
        )
    }
}
