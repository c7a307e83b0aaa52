/// One domain in numbers.
public struct DomainSummary: Hashable, Codable, Sendable {
    /// The domain.
    public let domain: DomainName
    /// The findings by level, restricted ones among them.
    public let levels: Counts<RiskLevel>
    /// The points by what became of them.
    public let states: Counts<CheckState>
    /// The highest weight of a finding, 1 to 25; 0 when nothing was found, nil when nothing was looked at.
    public let radar: Int?

    /// Summarises the findings and points of one domain.
    init(_ domain: DomainName, findings: [AssessedFinding], points: [PointAssessment]) {
        self.domain = domain
        let counted = findings.filter(\.counts)
        levels = Counts(counted.map(\.level))
        states = Counts(points.map(\.state))
        let isLookedAt = points.contains { $0.state.isCovered }
        radar = counted.map(\.rating.final.weight).max() ?? (isLookedAt ? 0 : nil)
    }

    /// How much of the domain was looked at.
    public var coverage: Coverage { Coverage(of: states) }
}
