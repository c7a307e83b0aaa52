internal import Assessments
internal import Checklists
internal import Diagnostics

extension ReportWriter {
    /// A finding as part 5 or the sealed annex sets it out.
    func finding(_ finding: ReportedFinding) -> HealthReport.Finding {
        let assessed = finding.assessed
        let first = file.firstOfPoint(finding)
        let consequences = first == finding.number ? finding.point?.consequences : nil
        return HealthReport.Finding(
            id: finding.id,
            number: finding.number,
            title: clause(assessed.title[language]),
            pointID: finding.point?.id.text ?? assessed.domain,
            pointTitle: finding.point?.title[language] ?? wording.phrase("finding.own"),
            domainTitle: finding.domainTitle?[language] ?? wording.phrase("domain.other"),
            level: level(assessed.level),
            urgent: assessed.isUrgent,
            deadline: assessed.urgency?.deadline.description,
            deadlineNote: assessed.urgency.map(deadlineNote),
            rating: rating(assessed.rating),
            facts: facts(finding),
            evidence: evidence(finding),
            citations: law.citations(finding),
            analysis: analysis(finding, first: first),
            civil: consequences?.civil?[language].trimmed,
            administrative: consequences?.administrative?[language].trimmed,
            criminal: finding.isBesideSealed ? nil : consequences?.criminal?[language].trimmed,
            exposures: exposures(finding),
            recommendations: recommendations(finding),
        )
    }

    /// Why it is a risk; where the point's consequences stand under another finding, which.
    private func analysis(_ finding: ReportedFinding, first: Int) -> [String] {
        let own = finding.assessed.analysis.map { paragraphs($0[language]) } ?? []
        guard first != finding.number else { return own }
        return own + [wording.phrase("consequences.see", ["number": .number(first)])]
    }

    func level(_ level: RiskLevel) -> HealthReport.Level {
        switch level {
        case .red: .red
        case .orange: .orange
        case .yellow: .yellow
        case .blue: .blue
        }
    }

    /// How far off the day is from the base date.
    private func deadlineNote(_ urgency: Urgency) -> String {
        urgency.isPast
            ? wording.phrase("deadline.past", ["days": .number(-urgency.daysLeft)])
            : wording.phrase("deadline.left", ["days": .number(urgency.daysLeft)])
    }

    private func rating(_ rating: RiskRating) -> HealthReport.Rating {
        let grade = rating.final
        let isStated = rating.override?.override.impact == nil
        let floor = grade.wasRaised ? rating.floor : nil
        return HealthReport.Rating(
            likelihood: grade.likelihood,
            property: isStated ? rating.impact.property : nil,
            liability: isStated ? rating.impact.liability : nil,
            reach: isStated ? rating.impact.reach : nil,
            impact: grade.impact,
            score: grade.score,
            computed: level(grade.scoredLevel),
            floor: floor.map { wording.phrase("floor.\($0.rawValue)") },
            override: rating.override.map { applied in
                HealthReport.Override(
                    from: level(rating.computed.level),
                    reason: clause(applied.override.reason),
                    lawyer: name(ofUser: applied.author.by),
                )
            },
        )
    }

    private func exposures(_ finding: ReportedFinding) -> [HealthReport.Exposure] {
        guard let exposure = finding.assessed.exposure,
            let kind = HealthReport.ExposureKind(rawValue: exposure.kind.rawValue)
        else { return [] }
        let basis = finding.rule?.exposure?.basis?[language].trimmed
        let missing = exposure.missing.isEmpty ? nil : lacking(exposure.missing)
        let method = [basis, missing].compactMap { $0 }
            .joined(separator: wording.phrase("sentence.separator"))
        guard let high = exposure.high ?? exposure.low, high != 0 else { return [] }
        return [
            HealthReport.Exposure(
                kind: kind,
                low: exposure.low ?? 0,
                high: high,
                method: method.isEmpty ? nil : method,
            )
        ]
    }

    private func lacking(_ addresses: [FactAddress]) -> String {
        wording.phrase("exposure.lacking", ["list": .text(clauses(missing(addresses)))])
    }
}
