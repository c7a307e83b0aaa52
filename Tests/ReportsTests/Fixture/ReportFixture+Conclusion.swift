import Reports

extension ReportFixture {
    var conclusion: HealthReport.Conclusion {
        .init(
            highest: .red,
            levels: counts(findings),
            urgentCount: findings.count { $0.urgent },
            sealedLine: t(
                "另有封存附件一份，已送达指定收件人。",
                "A sealed annex has been delivered to the recipient named for it.",
            ),
            byDomain: overview.inScope.map { domain in
                .init(
                    id: domain.id,
                    title: domain.title,
                    levels: counts(findings.filter { $0.pointID.hasPrefix(domain.id) }),
                )
            },
            checkStates: HealthReport.CheckState.allCases.map { state in
                .init(state: state, count: domains.flatMap(\.items).count { $0.state == state })
            },
            coverage: .init(covered: 19, applicable: 24),
            exposures: [
                .init(kind: .payable, low: 21_384_000, high: 36_720_000),
                .init(
                    kind: .claim,
                    low: 186_000_000,
                    high: 205_437_500,
                    note: t("同一笔货款在两项风险中只计一次", "one debt, named by two findings, counted once"),
                ),
                .init(
                    kind: .duty,
                    low: 740_000_000,
                    high: 740_000_000,
                    note: t("股东尚未缴纳的出资", "capital that shareholders have not paid in"),
                ),
            ],
            heatMap: heat,
            radar: overview.inScope.map { domain in
                .init(
                    title: domain.title,
                    score: findings.filter { $0.pointID.hasPrefix(domain.id) }.map(\.rating.score)
                        .max() ?? 0,
                )
            },
            urgent: [urgentMatter],
            summary: findings.filter { $0.level == .red || $0.level == .orange }.map { finding in
                t(
                    "风险\(finding.number)：\(finding.title)。",
                    "Finding \(finding.number): \(finding.title).",
                )
            },
            strengths: [
                t(
                    "工资按月由银行发放，工资表完整，未见拖欠。",
                    "Wages are paid by bank each month and the payrolls are whole.",
                ),
                t(
                    "食品生产许可、从业人员健康证齐备。",
                    "The food licence and the staff's health certificates are in order.",
                ),
            ],
        )
    }

    var urgentMatter: HealthReport.UrgentMatter {
        .init(
            finding: 1,
            title: t(
                "对最大客户的货款请求权诉讼时效将于2026年10月26日届满",
                "The claim against the largest customer becomes time-barred after 26 October 2026",
            ),
            deadline: "2026-10-26",
            basis: t("《民法典》第一百八十八条第一款", "Civil Code, article 188(1)"),
            actions: [
                t(
                    "10月26日前以书面形式催款并留存送达凭证，或者取得对方盖章的还款承诺。",
                    "Demand payment in writing before 26 October and keep proof of delivery, or obtain a sealed promise to pay.",
                ),
                t("对方拒绝的，立即起诉。", "If the customer refuses, sue at once."),
            ],
        )
    }

    private func counts(_ findings: [HealthReport.Finding]) -> HealthReport.LevelCounts {
        .init(
            red: findings.count { $0.level == .red },
            orange: findings.count { $0.level == .orange },
            yellow: findings.count { $0.level == .yellow },
            blue: findings.count { $0.level == .blue },
        )
    }

    private var heat: [HealthReport.HeatCell] {
        (1...5).flatMap { likelihood in
            (1...5).compactMap { impact in
                let count = findings.count {
                    $0.rating.likelihood == likelihood && $0.rating.impact == impact
                }
                return count > 0
                    ? .init(likelihood: likelihood, impact: impact, count: count) : nil
            }
        }
    }
}
