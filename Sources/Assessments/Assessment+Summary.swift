public import Checklists

/// Numbers, all worked out from the findings and points.
extension Assessment {
    /// The findings that count: all but the dismissed.
    public var counted: [AssessedFinding] { findings.filter(\.counts) }

    /// The findings that need telling at once, by deadline.
    public var urgent: [AssessedFinding] {
        counted.filter(\.isUrgent)
            .sorted { ($0.urgency?.daysLeft ?? 0, $0.key) < ($1.urgency?.daysLeft ?? 0, $1.key) }
    }

    /// The points by what became of them.
    public var states: Counts<CheckState> { Counts(points.map(\.state)) }

    /// How much of what concerns the enterprise was looked at.
    public var coverage: Coverage { Coverage(of: states) }

    /// What the report says first.
    public var headline: Headline { Headline(of: findings, coverage: coverage) }

    /// The money at stake per kind, for the main text: without restricted findings.
    public var exposure: ExposureTotals {
        ExposureTotals(of: findings.filter { !$0.isRestricted })
    }

    /// The money at stake per kind, restricted findings among it: for the sealed annex alone.
    public var exposureWithRestricted: ExposureTotals { ExposureTotals(of: findings) }

    /// Each domain in numbers, in order.
    public var domainSummaries: [DomainSummary] {
        let findings = Dictionary(grouping: findings, by: \.domain)
        let points = Dictionary(grouping: points, by: \.domain)
        return domains.map { domain in
            DomainSummary(
                domain,
                findings: findings[domain.code] ?? [],
                points: points[domain.code] ?? [],
            )
        }
    }

    /// The findings by likelihood and impact.
    public var heatMap: HeatMap { HeatMap(of: findings) }

    /// What to do first.
    public var priorities: [Priority] { Priority.ranked(findings) }

    /// The finding with a key.
    public func finding(_ key: FindingKey) -> AssessedFinding? {
        findings.first { $0.key == key }
    }

    /// The finding with an id as a person writes it, a rule's or the lawyer's own.
    public func finding(named id: String) -> AssessedFinding? {
        findings.first { $0.key.text == id }
    }

    /// The point with an id.
    public func point(_ id: RiskPoint.ID) -> PointAssessment? { points.first { $0.id == id } }
}
