import Reports

extension ReportFixture {
    var overview: HealthReport.Overview {
        .init(
            basis: [
                t(
                    "本次法治体检由企业自愿申请，经黔江区司法局推荐，由本所承办。依据《中华人民共和国民营经济促进法》第五十五条开展。",
                    "The enterprise applied of its own accord and the Qianjiang justice bureau recommended this firm. The checkup is carried out under article 55 of the Private Economy Promotion Law.",
                )
            ],
            dates: [
                .init(
                    label: t("现场访谈", "On-site interview"),
                    value: t("2026年9月22日，用时55分钟", "22 September 2026, 55 minutes"),
                ),
                .init(
                    label: t("补充资料", "Further papers"),
                    value: t("2026年9月28日", "28 September 2026"),
                ),
            ],
            people: lawyers + [
                .init(name: t("示例甲", "Shili Jia"), role: t("企业法定代表人", "Legal representative")),
                .init(name: t("示例乙", "Shili Yi"), role: t("企业人事负责人", "Head of personnel")),
            ],
            inScope: [
                .init(id: "D02", title: t("公司治理与出资", "Governance and capital"), points: 12),
                .init(id: "D05", title: t("合同管理", "Contracts"), points: 12),
                .init(id: "D07", title: t("应收账款与账款支付", "Receivables and payment"), points: 9),
                .init(id: "D09", title: t("劳动用工", "Employment"), points: 18),
            ],
            outOfScope: [
                .init(
                    id: "D19",
                    title: t("生态环境", "Environment"),
                    reason: t("需由环境检测机构先行检测", "measurements by a specialist are needed first"),
                )
            ],
            method: [
                t(
                    "访谈企业负责人、财务和人事；抽查合同、工资表、对账单；检索公开信息；对照现行法律逐项评估。",
                    "Interviews with the owner, finance and personnel; contracts, payrolls and statements sampled; public records searched; each point judged against the law in force.",
                )
            ],
            papers: papers,
            searches: [
                .init(
                    site: t(
                        "国家企业信用信息公示系统",
                        "National Enterprise Credit Information Publicity System",
                    ),
                    query: enterpriseName,
                    date: "2026-09-21",
                    result: t("存续；未列入经营异常名录", "Operating; not on the list of abnormal operations"),
                ),
                .init(
                    site: t("中国执行信息公开网", "China Enforcement Information Online"),
                    query: enterpriseName,
                    date: "2026-09-21",
                    result: t("无被执行记录", "No enforcement record"),
                ),
            ],
        )
    }

    var papers: [HealthReport.Paper] {
        [
            .init(
                title: t("劳动合同", "Labour contracts"),
                state: .seen,
                seen: 37,
                total: 46,
                note: t("其余9人未签", "nine people have none"),
            ),
            .init(
                title: t("近十二个月工资表", "Payrolls of twelve months"),
                state: .seen,
                seen: 12,
                total: 12,
            ),
            .init(
                title: t("公司章程及修正案", "Articles of association"),
                state: .partly,
                note: t("缺2021年修正案", "the 2021 amendment is missing"),
            ),
            .init(title: t("购销合同", "Sales contracts"), state: .seen, seen: 20, total: 86),
            .init(title: t("对账单", "Statements of account"), state: .notBrought),
            .init(title: t("股东间协议", "Shareholders' agreement"), state: .refused),
        ]
    }

    var profile: [HealthReport.ProfileGroup] {
        [
            .init(
                title: t("登记信息", "Registration"),
                rows: [
                    .init(
                        label: t("企业类型", "Type"),
                        value: t("有限责任公司（自然人投资或控股）", "Limited company held by natural persons"),
                    ),
                    .init(label: t("成立日期", "Founded"), value: t("2016年4月18日", "18 April 2016")),
                    .init(
                        label: t("注册资本", "Registered capital"),
                        value: t("1,000万元，实缴260万元", "CNY 10,000,000, of which 2,600,000 paid"),
                        source: t("公示系统，2026年9月21日", "public record, 21 September 2026"),
                    ),
                    .init(
                        label: t("住所", "Address"),
                        value: t(
                            "重庆市黔江区示例镇工业路1号",
                            "1 Gongye Road, Shili Township, Qianjiang, Chongqing",
                        ),
                    ),
                ],
            ),
            .init(
                title: t("经营与用工", "Business and staff"),
                rows: [
                    .init(
                        label: t("主营业务", "Business"),
                        value: t(
                            "腊肉、豆制品生产与销售",
                            "Cured meat and bean products, making and selling",
                        ),
                    ),
                    .init(
                        label: t("从业人员", "Staff"),
                        value: t("46人，上年末31人", "46, and 31 at the end of last year"),
                    ),
                    .init(
                        label: t("上年营业收入", "Revenue last year"),
                        value: t("2,380万元", "CNY 23,800,000"),
                        source: t("企业自述", "the enterprise's word"),
                    ),
                ],
            ),
        ]
    }
}
