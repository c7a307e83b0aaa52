import Reports

extension ReportFixture {
    private typealias State = HealthReport.CheckState

    var domains: [HealthReport.DomainSection] {
        overview.inScope.map { domain in
            .init(
                id: domain.id,
                title: domain.title,
                summary: domain.id == "D09"
                    ? t(
                        "去年以来用工快速增加，合同和工时管理没有跟上。",
                        "Staff grew fast since last year; contracts and working time did not keep up.",
                    ) : nil,
                items: found(in: domain.id) + others(in: domain.id),
            )
        }
    }

    private func found(in domain: String) -> [HealthReport.CheckedPoint] {
        findings.filter { $0.pointID.hasPrefix(domain) }.map { finding in
            let onPapers = finding.number != 8
            return .init(
                id: finding.pointID,
                title: finding.pointTitle,
                state: onPapers ? .findingOnPapers : .findingOnWord,
                outcome: onPapers
                    ? t("发现风险（有资料）", "Risk found, on papers")
                    : t("发现风险（企业自述）", "Risk found, on the enterprise's word"),
                note: t("见风险\(finding.number)", "See finding \(finding.number)"),
            )
        }
    }

    private func others(in domain: String) -> [HealthReport.CheckedPoint] {
        let rows:
            [(
                id: String, title: String, state: HealthReport.CheckState, outcome: String,
                note: String?
            )] = [
                (
                    "D02-02", t("股东到期未足额缴纳出资", "Capital due and not paid"), .undetermined,
                    t(
                        "待核实（可能：无风险至较大风险；缺章程修正案）",
                        "To be established (nothing to considerable; the amendment is missing)",
                    ), nil,
                ),
                (
                    "D02-03", t("抽逃出资", "Withdrawal of capital"), .papersMissing,
                    t("未提供资料（拒绝提供银行流水）", "Papers not provided (bank statements refused)"), nil,
                ),
                (
                    "D02-12", t("董监高任职资格", "Eligibility of directors"), .publicRecordClear,
                    t(
                        "公开信息未见异常（中国执行信息公开网，2026年9月21日）",
                        "Public records, nothing found (China Enforcement Information Online, 21 September 2026)",
                    ), nil,
                ),
                (
                    "D05-05", t("违约金约定", "Liquidated damages"), .sampledClear,
                    t("抽查未见异常（查 20 / 86）", "Sampled, nothing found (20 of 86)"), nil,
                ),
                (
                    "D05-07", t("质量异议期限", "Time for complaints"), .wordClear,
                    t("仅企业自述未见异常", "Nothing found, on the enterprise's word alone"), nil,
                ),
                (
                    "D07-08", t("商业承兑汇票追索", "Recourse on commercial bills"), .notApplicable,
                    t("不适用（企业不收商业承兑汇票）", "Does not apply (no commercial bills are taken)"), nil,
                ),
                (
                    "D09-09", t("年休假", "Annual leave"), .sampledClear,
                    t("抽查未见异常（查 12 / 12）", "Sampled, nothing found (12 of 12)"), nil,
                ),
                (
                    "D09-15", t("女职工特殊保护", "Protection of women employees"), .notChecked,
                    t("本次未检查（时间所限）", "Not checked this time (for lack of time)"), nil,
                ),
                (
                    "D09-16", t("职业危害岗位体检", "Medical checks for hazardous work"), .specialist,
                    t("需专业机构核查", "Needs a technical specialist"),
                    t("制冷车间涉氨", "ammonia in the cold store"),
                ),
            ]
        return rows.filter { $0.id.hasPrefix(domain) }.map {
            .init(id: $0.id, title: $0.title, state: $0.state, outcome: $0.outcome, note: $0.note)
        }
    }
}
