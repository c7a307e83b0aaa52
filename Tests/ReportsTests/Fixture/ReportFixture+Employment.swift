import Reports

extension ReportFixture {
    private var domain: String { t("劳动用工", "Employment") }

    var noContracts: HealthReport.Finding {
        .init(
            id: "D09-01-F2",
            number: 2,
            title: t(
                "9名员工用工超过一个月未订立书面劳动合同",
                "Nine employees have worked over a month without a written contract",
            ),
            pointID: "D09-01",
            pointTitle: t("未订立或逾期订立书面劳动合同", "No written labour contract, or a late one"),
            domainTitle: domain,
            level: .red,
            rating: .init(
                likelihood: 4,
                property: 3,
                liability: 2,
                reach: 2,
                impact: 4,
                score: 16,
                computed: .red,
            ),
            facts: [
                t(
                    "2026年3月新投产线招用的9名员工至今未签书面劳动合同，月应发工资4,400元至5,100元。",
                    "Nine people hired for the new line in March 2026 have no written contract; gross pay is CNY 4,400 to 5,100 a month.",
                ),
                t("没有书面通知签订或者员工拒签的记录。", "There is no record of a written notice or of a refusal."),
            ],
            evidence: [
                t("劳动合同（查37 / 46份）", "Labour contracts (37 of 46 seen)"),
                t("工资表12个月（全部查阅）", "Twelve months of payroll (all seen)"),
            ],
            citations: [
                .init(
                    statute: t("中华人民共和国劳动合同法", "Labour Contract Law"),
                    article: t("第十条第一款、第二款", "article 10(1) and (2)"),
                    version: t("2012年修正", "as amended in 2012"),
                    effective: "2013-07-01",
                ),
                .init(
                    statute: t("中华人民共和国劳动合同法", "Labour Contract Law"),
                    article: t("第八十二条第一款", "article 82(1)"),
                    version: t("2012年修正", "as amended in 2012"),
                    effective: "2013-07-01",
                ),
            ],
            analysis: [
                t(
                    "自用工满一个月的次日起至签订之日，应向员工每月支付二倍工资，最长十一个月。员工一旦申请仲裁，企业难以抗辩。",
                    "From the day after the first month until the contract is signed, double pay is due, for up to eleven months. Once an employee applies for arbitration there is little defence.",
                )
            ],
            civil: t("支付二倍工资差额。", "The second half of double pay."),
            administrative: t("劳动监察可责令改正。", "The labour inspectorate may order correction."),
            exposures: [
                .init(
                    kind: .payable,
                    low: 19_800_000,
                    high: 32_130_000,
                    method: t(
                        "低值：9人×4,400元×5个月；高值：9人×5,100元×7个月，计至2026年10月底。",
                        "Low: 9 people × CNY 4,400 × 5 months; high: 9 × 5,100 × 7, to the end of October 2026.",
                    ),
                )
            ],
            recommendations: [
                .init(
                    id: "D09-01-R1",
                    number: "2.1",
                    category: t("签订或完善合同", "Sign or amend"),
                    text: t(
                        "立即与9名员工补签书面劳动合同，不倒签日期。",
                        "Sign written contracts with the nine at once, without back-dating.",
                    ),
                    steps: [
                        t("书面通知每人签订，载明日期并由本人签收。", "Notify each in writing, dated and signed for."),
                        t(
                            "按真实签订日期签署，双方各执一份。",
                            "Sign under the true date; each side keeps a copy.",
                        ),
                        t(
                            "拒签的，书面终止劳动关系前先咨询律师。",
                            "If someone refuses, ask the lawyers before ending the employment.",
                        ),
                    ],
                    department: t("人事部", "Personnel"),
                    days: 7,
                    proof: t("9份劳动合同、签收表", "Nine contracts, the signed receipt list"),
                )
            ],
            references: [t("《劳动合同》（人社部门示范文本）", "Labour contract (official model)")],
        )
    }

    var overtime: HealthReport.Finding {
        .init(
            id: "D09-06-F1",
            number: 5,
            title: t(
                "旺季加班费以固定补贴代替，低于法定标准",
                "Overtime in the high season paid by a flat allowance below the legal rate",
            ),
            pointID: "D09-06",
            pointTitle: t("加班超时、未足额支付加班费", "Excessive or underpaid overtime"),
            domainTitle: domain,
            level: .orange,
            rating: .init(
                likelihood: 4,
                property: 2,
                liability: 3,
                reach: 2,
                impact: 3,
                score: 12,
                computed: .orange,
            ),
            facts: [
                t(
                    "11月至次年1月每人每月加班约60小时，只发200元补贴。",
                    "From November to January each works some 60 hours of overtime a month for an allowance of CNY 200.",
                )
            ],
            evidence: [t("考勤表与工资表（抽查3个月）", "Attendance and payroll (three months sampled)")],
            citations: [
                .init(
                    statute: t("中华人民共和国劳动法", "Labour Law"),
                    article: t("第四十一条、第四十四条", "articles 41 and 44"),
                    version: t("2018年修正", "as amended in 2018"),
                    effective: "2018-12-29",
                )
            ],
            analysis: [
                t(
                    "超过每月三十六小时上限，且补贴低于应付加班费。",
                    "This is over the limit of 36 hours a month, and the allowance is below what is due.",
                )
            ],
            civil: t("补足加班费。", "The difference in overtime pay."),
            administrative: t("可被责令改正并按人数罚款。", "An order to correct and a fine per employee."),
            exposures: [
                .init(
                    kind: .payable,
                    low: 1_584_000,
                    high: 4_590_000,
                    method: t(
                        "按抽查月份推算，待核对全部考勤。",
                        "Projected from the months sampled; to be checked against all attendance records.",
                    ),
                )
            ],
            recommendations: [
                .init(
                    id: "D09-06-R1",
                    number: "5.1",
                    category: t("补办手续", "Obtain"),
                    text: t(
                        "旺季岗位申请综合计算工时，并按实际加班计发工资。",
                        "Apply for averaged working time in the season and pay overtime as worked.",
                    ),
                    department: t("人事部", "Personnel"),
                    days: 30,
                    proof: t("审批文件、工资表", "The approval and the payroll"),
                )
            ],
        )
    }

    var workRules: HealthReport.Finding {
        .init(
            id: "D09-05-F1",
            number: 9,
            title: t("员工手册未经民主程序，也未公示", "The staff handbook was neither discussed nor published"),
            pointID: "D09-05",
            pointTitle: t("规章制度未经民主程序或未公示", "Rules adopted without discussion or publication"),
            domainTitle: domain,
            level: .yellow,
            rating: .init(
                likelihood: 2,
                property: 1,
                liability: 2,
                reach: 1,
                impact: 2,
                score: 4,
                computed: .blue,
                override: .init(
                    from: .blue,
                    reason: t(
                        "企业正准备据此手册解除两名员工",
                        "the enterprise is about to dismiss two people under this handbook",
                    ),
                    lawyer: lawyers[0].name,
                ),
            ),
            facts: [
                t(
                    "手册由行政部起草，老板签发，没有讨论和公示记录。",
                    "The office drafted the handbook and the owner issued it; nothing records a discussion or a publication.",
                )
            ],
            evidence: [t("员工手册（已查阅）", "Staff handbook (seen)")],
            citations: [
                .init(
                    statute: t("中华人民共和国劳动合同法", "Labour Contract Law"),
                    article: t("第四条第二款、第四款", "article 4(2) and (4)"),
                    version: t("2012年修正", "as amended in 2012"),
                    effective: "2013-07-01",
                )
            ],
            analysis: [t("不能作为解除劳动合同的依据。", "It cannot support a dismissal.")],
            recommendations: [
                .init(
                    id: "D09-05-R1",
                    number: "9.1",
                    category: t("建立或修订制度", "Revise rules"),
                    text: t(
                        "召开职工会议讨论手册，公示并由员工签收。",
                        "Discuss the handbook at a staff meeting, publish it and have each sign for it.",
                    ),
                    department: t("行政部", "Office"),
                    days: 90,
                    proof: t("会议记录、签收表", "Minutes and receipt list"),
                )
            ],
        )
    }
}
