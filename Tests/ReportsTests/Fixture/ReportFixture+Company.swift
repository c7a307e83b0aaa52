import Reports

extension ReportFixture {
    private var governance: String { t("公司治理与出资", "Governance and capital") }
    private var contracts: String { t("合同管理", "Contracts") }

    var capitalTerm: HealthReport.Finding {
        simple(
            "D02-01-F1",
            3,
            title: t(
                "认缴出资期限至2046年，尚未按规定调整",
                "Capital is due only in 2046 and the term has not been adjusted",
            ),
            point: t("认缴期限超过五年或存量公司未在过渡期内调整", "Capital term over five years"),
            domain: governance,
            level: .orange,
            rating: .init(
                likelihood: 4,
                property: 3,
                liability: 2,
                reach: 1,
                impact: 3,
                score: 12,
                computed: .orange,
            ),
            fact: t(
                "注册资本1,000万元，实缴260万元，章程约定2046年缴足。",
                "Of CNY 10,000,000 registered, 2,600,000 is paid; the articles say 2046.",
            ),
            citation: .init(
                statute: t("中华人民共和国公司法", "Company Law"),
                article: t("第二百六十六条第二款", "article 266(2)"),
                version: t("2023年修订", "as revised in 2023"),
                effective: "2024-07-01",
            ),
            advice: t(
                "2027年6月30日前将剩余出资期限调整至五年内，或者依法减资。",
                "Bring the remaining term within five years before 30 June 2027, or reduce the capital by law.",
            ),
            exposure: .init(
                kind: .duty,
                low: 740_000_000,
                high: 740_000_000,
                method: t("未缴出资为股东义务。", "The unpaid capital is owed by the shareholders."),
            ),
        )
    }

    var articles: HealthReport.Finding {
        simple(
            "D02-05-F1",
            6,
            title: t(
                "章程照搬范本，三名股东无僵局处理办法",
                "The articles are a bare model, with no way out of a deadlock of three shareholders",
            ),
            point: t("章程照搬范本、关键事项缺失", "Model articles, key matters missing"),
            domain: governance,
            level: .yellow,
            rating: .init(
                likelihood: 3,
                property: 2,
                liability: 3,
                reach: 1,
                impact: 3,
                score: 9,
                computed: .yellow,
            ),
            fact: t(
                "股权为34%、33%、33%，章程对表决和退出无特别约定；其中一人为代持。",
                "Shares are 34, 33 and 33 per cent; nothing special on votes or exit; one holder is a nominee.",
            ),
            citation: .init(
                statute: t("中华人民共和国公司法", "Company Law"),
                article: t("第五条、第四十六条", "articles 5 and 46"),
                version: t("2023年修订", "as revised in 2023"),
                effective: "2024-07-01",
            ),
            advice: t(
                "修订章程，约定表决、退出和代持还原办法。",
                "Amend the articles on votes, exit and the end of the nominee holding.",
            ),
        )
    }

    var unwrittenPurchases: HealthReport.Finding {
        simple(
            "D05-02-F1",
            7,
            title: t(
                "生猪收购多为口头约定，先收货后补单",
                "Pigs are bought by word of mouth, papers made out afterwards",
            ),
            point: t("重大交易无书面合同或先履行后签约", "Large deals without a written contract"),
            domain: contracts,
            level: .yellow,
            rating: .init(
                likelihood: 3,
                property: 3,
                liability: 2,
                reach: 1,
                impact: 3,
                score: 9,
                computed: .yellow,
            ),
            fact: t(
                "上年收购额约900万元，抽查20笔中14笔无合同。",
                "Of some CNY 9 million last year, 14 of 20 deals sampled had no contract.",
            ),
            citation: .init(
                statute: t("中华人民共和国民法典", "Civil Code"),
                article: t("第四百六十九条、第四百九十条", "articles 469 and 490"),
                effective: "2021-01-01",
            ),
            advice: t(
                "使用统一的收购单，载明品种、数量、价款、检疫和付款期限。",
                "Use one purchase form with kind, quantity, price, quarantine and payment.",
            ),
        )
    }

    var forumClause: HealthReport.Finding {
        simple(
            "D05-09-F1",
            10,
            title: t(
                "合同同时约定仲裁和诉讼，仲裁约定可能无效",
                "Contracts provide for both arbitration and courts; the former may be void",
            ),
            point: t("争议管辖、仲裁条款无效或不利", "Void or unfavourable forum clauses"),
            domain: contracts,
            level: .blue,
            rating: .init(
                likelihood: 2,
                property: 1,
                liability: 2,
                reach: 1,
                impact: 2,
                score: 4,
                computed: .blue,
            ),
            fact: t(
                "范本合同写明“协商不成，可向仲裁委员会申请仲裁或者向法院起诉”。",
                "The model says that a dispute may go “to an arbitration commission or to court”.",
            ),
            citation: nil,
            advice: t(
                "改为只约定企业所在地人民法院管辖。",
                "Provide for the courts of the enterprise's own place alone.",
            ),
        )
    }

    private func simple(
        _ id: String,
        _ number: Int,
        title: String,
        point: String,
        domain: String,
        level: HealthReport.Level,
        rating: HealthReport.Rating,
        fact: String,
        citation: HealthReport.Citation?,
        advice: String,
        exposure: HealthReport.Exposure? = nil,
    ) -> HealthReport.Finding {
        .init(
            id: id,
            number: number,
            title: title,
            pointID: String(id.prefix(6)),
            pointTitle: point,
            domainTitle: domain,
            level: level,
            rating: rating,
            facts: [fact],
            evidence: [t("合同与章程（抽查）", "Contracts and articles (sampled)")],
            citations: [citation].compactMap { $0 },
            analysis: [
                t(
                    "一旦发生争议，企业举证困难，处理成本高。",
                    "In a dispute the enterprise would have little proof and high cost.",
                )
            ],
            civil: t("承担相应的民事责任。", "Civil liability accordingly."),
            exposures: [exposure].compactMap { $0 },
            recommendations: [
                .init(
                    id: "\(id.prefix(6))-R1",
                    number: "\(number).1",
                    category: t("签订或完善合同", "Sign or amend"),
                    text: advice,
                    department: t("行政部", "Office"),
                    days: 90,
                    proof: t("修订后的文本", "The amended text"),
                )
            ],
        )
    }
}
