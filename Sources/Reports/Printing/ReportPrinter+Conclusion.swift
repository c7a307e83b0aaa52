internal import Diagnostics

extension ReportPrinter {
    func conclusion(_ conclusion: HealthReport.Conclusion) -> PrintedFields {
        [
            "headline": .text(wording.headline(conclusion)),
            "subline": .clean(wording.subline(conclusion)),
            "highest": conclusion.highest.map { .fields(wording.tag($0)) },
            "ungraded": .clean(conclusion.ungraded),
            "sealedLine": .clean(conclusion.sealedLine),
            "levels": .rows(HealthReport.Level.allCases.map { count($0, conclusion.levels) }),
            "urgentCount": .number(conclusion.urgentCount),
            "byDomain": .some(conclusion.byDomain.map(domainCount)),
            "totals": .fields(counts(conclusion.levels)),
            "checkStates": .some(conclusion.checkStates.map(checkState)),
            "coverage": .text(coverage(conclusion.coverage)),
            "exposures": .some(conclusion.exposures.map(exposureTotal)),
            "heat": .rows(heatRows(conclusion.heatMap)),
            "heatSummary": .text(heatSummary(conclusion.heatMap)),
            "radar": conclusion.radar.count < 3 ? nil : .rows(conclusion.radar.map(axis)),
            "radarSummary": .text(radarSummary(conclusion.radar)),
            "urgent": .some(conclusion.urgent.map(urgentMatter)),
            "summary": .some(conclusion.summary),
            "strengths": .some(conclusion.strengths),
        ]
    }

    func urgentMatter(_ matter: HealthReport.UrgentMatter) -> PrintedFields {
        [
            "finding": matter.finding.map { .number($0) },
            "matter": .clean(matter.title),
            "deadline": .text(wording.day(matter.deadline).printable),
            "rule": .clean(matter.basis),
            "actions": .clean(matter.actions),
        ]
    }

    private func count(
        _ level: HealthReport.Level,
        _ counts: HealthReport.LevelCounts,
    ) -> PrintedFields {
        var tag = wording.tag(level)
        tag["count"] = .number(counts[level])
        return tag
    }

    private func counts(_ counts: HealthReport.LevelCounts) -> PrintedFields {
        [
            "red": .number(counts.red),
            "orange": .number(counts.orange),
            "yellow": .number(counts.yellow),
            "blue": .number(counts.blue),
            "total": .number(counts.total),
        ]
    }

    private func domainCount(_ domain: HealthReport.DomainCount) -> PrintedFields {
        var fields = counts(domain.levels)
        fields["id"] = .clean(domain.id)
        fields["title"] = .clean(domain.title)
        return fields
    }

    private func checkState(_ count: HealthReport.CheckStateCount) -> PrintedFields {
        [
            "state": .text(wording.phrase("state.\(count.state.rawValue)")),
            "count": .number(count.count),
        ]
    }

    private func coverage(_ coverage: HealthReport.Coverage) -> String {
        wording.phrase(
            "conclusion.coverage",
            [
                "covered": .number(coverage.covered),
                "applicable": .number(coverage.applicable),
                "percent": .number(coverage.percent),
            ],
        )
    }

    private func exposureTotal(_ total: HealthReport.ExposureTotal) -> PrintedFields {
        [
            "kind": .text(wording.phrase("exposure.\(total.kind.rawValue)")),
            "range": .text(wording.range(total.low, total.high)),
            "note": .clean(total.note),
        ]
    }
}
