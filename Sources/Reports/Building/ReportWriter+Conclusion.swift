internal import Assessments
internal import Checklists
internal import Diagnostics

extension ReportWriter {
    /// Part 3; every number is counted from what the report sets out.
    func conclusion(_ findings: [HealthReport.Finding]) -> HealthReport.Conclusion {
        HealthReport.Conclusion(
            highest: findings.first?.level,
            ungraded: findings.isEmpty ? ungraded : nil,
            levels: LevelTally(findings.map(\.level)).counts,
            urgentCount: findings.count(where: \.urgent),
            sealedLine: sealedLine,
            byDomain: byDomain,
            checkStates: checkStates,
            coverage: .init(covered: file.coverage.covered, applicable: file.coverage.applicable),
            exposures: exposureTotals,
            heatMap: heatMap(findings),
            radar: radar,
            urgent: file.urgent.map(urgentMatter),
            summary: summary(findings),
            strengths: strengths,
        )
    }

    /// Why no level is stated, where nothing was found and that says too little.
    private var ungraded: String? {
        if !file.sealed.isEmpty { return wording.phrase("ungraded.special") }
        guard !file.coverage.isEnough else { return nil }
        return wording.phrase(
            "ungraded.coverage",
            ["percent": .number(file.coverage.percent ?? 0)],
        )
    }

    private var sealedLine: String? {
        guard material.mentionsSealedAnnex, !file.sealed.isEmpty else { return nil }
        return wording.phrase("sealed.line", ["count": .number(file.sealed.count)])
    }

    /// The domains that concern the enterprise, and those in which something was found.
    ///
    /// A domain that only a sealed finding of the lawyer's own names is not printed.
    private var byDomain: [HealthReport.DomainCount] {
        let levels = Dictionary(grouping: file.open, by: \.assessed.domain)
        let concerned = Set(
            file.points.filter { $0.state != .notApplicable }.map(\.assessed.domain)
        )
        return material.assessment.domains.filter {
            levels[$0.code] != nil || concerned.contains($0.code)
        }
        .map { domain in
            .init(
                id: domain.code,
                title: title(of: domain),
                levels: LevelTally((levels[domain.code] ?? []).map { level($0.assessed.level) })
                    .counts,
            )
        }
    }

    /// The title of a domain; of one that no checklist names, that it is another.
    func title(of domain: DomainName) -> String {
        file.domainCodes.contains(domain.code)
            ? domain.title[language] : wording.phrase("domain.other")
    }

    private var checkStates: [HealthReport.CheckStateCount] {
        let counts = Dictionary(grouping: file.points, by: \.state).mapValues(\.count)
        return HealthReport.CheckState.allCases.map { .init(state: $0, count: counts[$0] ?? 0) }
    }

    /// A total for each kind, with what was counted once and what could not be counted.
    private var exposureTotals: [HealthReport.ExposureTotal] {
        material.assessment.exposure.totals.compactMap { total in
            guard total.high != 0,
                let kind = HealthReport.ExposureKind(rawValue: total.kind.rawValue)
            else { return nil }
            let shared = total.shared.map { debt in
                let numbers = ([debt.counted] + debt.others).compactMap { file.numbers[$0] }
                return wording.phrase(
                    "total.shared",
                    ["numbers": .text(listed(numbers.sorted().map(String.init)))],
                )
            }
            let open =
                total.unquantified.isEmpty
                ? []
                : [wording.phrase("total.open", ["count": .number(total.unquantified.count)])]
            let notes = shared + open
            return .init(
                kind: kind,
                low: total.low,
                high: total.high,
                note: notes.isEmpty ? nil : clauses(notes),
            )
        }
    }

    private func heatMap(_ findings: [HealthReport.Finding]) -> [HealthReport.HeatCell] {
        let cells = Dictionary(grouping: findings) { $0.rating.likelihood * 10 + $0.rating.impact }
        return cells.sorted { $0.key < $1.key }.map { code, findings in
            .init(likelihood: code / 10, impact: code % 10, count: findings.count)
        }
    }

    /// The highest weight of each domain that was looked at; nothing for fewer than three, which make no figure.
    private var radar: [HealthReport.RadarAxis] {
        let found = Dictionary(grouping: file.open, by: \.assessed.domain)
        let covered = Set(file.points.filter(\.state.isCovered).map(\.assessed.domain))
        let axes = material.assessment.domains.compactMap { domain -> HealthReport.RadarAxis? in
            guard file.domainCodes.contains(domain.code) else { return nil }
            let weights = (found[domain.code] ?? []).map(\.assessed.rating.final.weight)
            guard let score = weights.max() ?? (covered.contains(domain.code) ? 0 : nil) else {
                return nil
            }
            return .init(title: domain.title[language], score: score)
        }
        return axes.count < 3 ? [] : axes
    }
}
