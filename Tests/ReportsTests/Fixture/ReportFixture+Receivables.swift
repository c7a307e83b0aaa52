import Reports

extension ReportFixture {
    private var domain: String { t("应收账款与账款支付", "Receivables and payment") }

    var overdueClaim: HealthReport.Finding {
        .init(
            id: "D07-02-F1",
            number: 1,
            title: t(
                "对最大客户186万元货款的诉讼时效将于26日后届满",
                "The CNY 1.86 million claim against the largest customer is time-barred in 26 days",
            ),
            pointID: "D07-02",
            pointTitle: t("超过三年诉讼时效未主张", "Claims not pursued within three years"),
            domainTitle: domain,
            level: .red,
            urgent: true,
            deadline: "2026-10-26",
            deadlineNote: t("诉讼时效届满", "the limitation period ends"),
            rating: .init(
                likelihood: 5,
                property: 4,
                liability: 3,
                reach: 2,
                impact: 4,
                score: 20,
                computed: .red,
            ),
            facts: [
                t(
                    "2023年9月最后一批货物交付，约定2023年10月26日前付清，对方至今未付186万元。",
                    "The last goods were delivered in September 2023; payment was due by 26 October 2023; CNY 1.86 million is unpaid.",
                ),
                t(
                    "此后仅有电话催款，没有书面催款或对账。",
                    "Since then there have been telephone calls only, no written demand and no reconciliation.",
                ),
            ],
            evidence: [
                t("购销合同（原件，已查阅）", "Sales contract (original, seen)"),
                t("送货签收单12张（抽查5张）", "Twelve delivery notes (five sampled)"),
                t("催款情况：企业自述", "The calls: the enterprise's word"),
            ],
            citations: [
                .init(
                    statute: t("中华人民共和国民法典", "Civil Code"),
                    article: t("第一百八十八条第一款", "article 188(1)"),
                    effective: "2021-01-01",
                ),
                .init(
                    statute: t("中华人民共和国民法典", "Civil Code"),
                    article: t("第一百九十五条", "article 195"),
                    effective: "2021-01-01",
                ),
            ],
            analysis: [
                t(
                    "时效届满后，对方可以时效抗辩拒绝付款，货款实际上难以收回。电话催款如无录音或对方认可，难以证明时效中断。",
                    "Once the period has run, the customer may refuse to pay on that ground and the money is in practice lost. Calls that are neither recorded nor admitted hardly prove an interruption.",
                ),
                t(
                    "该笔货款占上年营业收入的百分之七点八，收不回来将影响原料收购。",
                    "The sum is 7.8 per cent of last year's revenue; without it the purchase of raw material will suffer.",
                ),
            ],
            civil: t(
                "丧失胜诉可能，货款及逾期利息均难以收回。",
                "The action would fail; neither the price nor the interest could be recovered.",
            ),
            exposures: [
                .init(
                    kind: .claim,
                    low: 186_000_000,
                    high: 205_437_500,
                    method: t(
                        "货款186万元；高值另加自2023年10月27日起按一年期贷款市场报价利率计算的逾期付款损失。",
                        "The price of CNY 1.86 million; the high end adds late-payment loss at the one-year loan prime rate from 27 October 2023.",
                    ),
                )
            ],
            recommendations: [
                .init(
                    id: "D07-02-R1",
                    number: "1.1",
                    category: t("协商催收", "Negotiate"),
                    text: t(
                        "在时效届满前固定一次有效的催款。",
                        "Make one provable demand before the period ends.",
                    ),
                    steps: [
                        t(
                            "以特快专递寄送盖章的催款函，注明合同、金额和还款期限，留存邮单、签收记录和函件副本。",
                            "Send a sealed demand by express mail naming the contract, the sum and a date; keep the receipt, the proof of delivery and a copy.",
                        ),
                        t(
                            "同步请对方在对账单或还款计划上盖章。",
                            "At the same time have the customer seal a statement or a plan of payment.",
                        ),
                    ],
                    department: t("财务部、销售部", "Finance and sales"),
                    days: 7,
                    proof: t("邮单、签收记录、盖章对账单", "Mail receipt, delivery record, sealed statement"),
                ),
                .init(
                    id: "D07-02-R2",
                    number: "1.2",
                    category: t("诉讼仲裁", "Litigate"),
                    text: t(
                        "对方不配合的，在10月26日前起诉并申请财产保全。",
                        "If the customer does not co-operate, sue before 26 October and apply for preservation of property.",
                    ),
                    department: t("法定代表人", "Legal representative"),
                    days: 20,
                    proof: t("立案通知书", "Notice of acceptance by the court"),
                ),
            ],
            references: [t("《催款函》（参考文本）", "Letter of demand (model)")],
        )
    }

    var conditionalPayment: HealthReport.Finding {
        .init(
            id: "D07-04-F1",
            number: 4,
            title: t(
                "与大型企业约定“收到第三方付款后再付款”",
                "A large buyer pays only after a third party has paid it",
            ),
            pointID: "D07-04",
            pointTitle: t("约定“背靠背”付款条件", "Pay-when-paid terms"),
            domainTitle: domain,
            level: .orange,
            rating: .init(
                likelihood: 4,
                property: 3,
                liability: 1,
                reach: 2,
                impact: 3,
                score: 12,
                computed: .orange,
            ),
            facts: [
                t(
                    "与某商超集团的供货合同约定，对方收到加盟店货款后三十日内付款。",
                    "The supply contract with a supermarket group says that it pays within thirty days of being paid by its franchisees.",
                )
            ],
            evidence: [t("供货合同（复印件，已查阅）", "Supply contract (copy, seen)")],
            citations: [
                .init(
                    statute: t(
                        "保障中小企业款项支付条例",
                        "Regulations on Ensuring Payments to Small and Medium-sized Enterprises",
                    ),
                    article: t("第九条", "article 9"),
                    version: t("2025年修订", "as revised in 2025"),
                    effective: "2025-06-01",
                ),
                .init(
                    statute: t(
                        "最高人民法院关于大型企业与中小企业约定以第三方支付款项为付款前提条款效力问题的批复",
                        "Supreme People's Court reply on clauses between large and small enterprises that make payment depend on a third party",
                    ),
                    article: t("第一条", "paragraph 1"),
                    effective: "2024-08-27",
                    actsWindow: t(
                        "适用于2024年8月27日后审结的案件所涉约定",
                        "applies to clauses in cases concluded after 27 August 2024",
                    ),
                    unverified: t("适用范围待核对", "its scope is to be checked"),
                ),
            ],
            analysis: [
                t(
                    "这类约定无效，企业可以直接按合理期限主张货款；不主张则继续垫资。",
                    "Such a clause is void: the enterprise may claim payment within a reasonable time; unless it does, it goes on financing its buyer.",
                )
            ],
            civil: t(
                "付款条件无效，可主张货款和逾期利息。",
                "The condition is void; price and interest may be claimed.",
            ),
            administrative: t("可向主管部门投诉。", "A complaint to the competent department is open."),
            recommendations: [
                .init(
                    id: "D07-04-R1",
                    number: "4.1",
                    category: t("签订或完善合同", "Sign or amend"),
                    text: t(
                        "续签时删去该条，改为交付后六十日内付款，并写明企业属于中小企业。",
                        "On renewal replace the clause by payment within sixty days of delivery and state that the seller is a small enterprise.",
                    ),
                    department: t("销售部", "Sales"),
                    days: 30,
                    proof: t("新签合同", "The new contract"),
                )
            ],
        )
    }

    var unclaimedInterest: HealthReport.Finding {
        .init(
            id: "D07-05-F1",
            number: 8,
            title: t("货款逾期多年从未主张逾期利息", "Interest on long-overdue payments was never claimed"),
            pointID: "D07-05",
            pointTitle: t("逾期利息未主张", "Late-payment interest not claimed"),
            domainTitle: domain,
            level: .yellow,
            rating: .init(likelihood: 3, property: 2, impact: 2, score: 6, computed: .yellow),
            facts: [
                t(
                    "近三年有11笔货款逾期超过九十日，均未计收利息。",
                    "In three years eleven payments were over ninety days late; no interest was charged.",
                )
            ],
            evidence: [
                t(
                    "应收账款明细（企业提供，未核对原始凭证）",
                    "List of receivables (from the enterprise, vouchers not checked)",
                )
            ],
            citations: [
                .init(
                    statute: t(
                        "保障中小企业款项支付条例",
                        "Regulations on Ensuring Payments to Small and Medium-sized Enterprises",
                    ),
                    article: t("第十七条", "article 17"),
                    version: t("2025年修订", "as revised in 2025"),
                    effective: "2025-06-01",
                )
            ],
            analysis: [
                t(
                    "未约定利率的，可按每日利率万分之五主张；主张利息也是推动付款的筹码。",
                    "Without an agreed rate the claim is five ten-thousandths a day; it is also a lever for payment.",
                )
            ],
            recommendations: [
                .init(
                    id: "D07-05-R1",
                    number: "8.1",
                    category: t("建立或修订制度", "Revise rules"),
                    text: t(
                        "建立按月对账、逾期计息的制度。",
                        "Reconcile monthly and charge interest on what is late.",
                    ),
                    department: t("财务部", "Finance"),
                    days: 90,
                    proof: t("制度文本、首月对账单", "The rule and the first month's statements"),
                )
            ],
        )
    }
}
