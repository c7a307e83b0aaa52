public import Checklists

/// A recommendation with the risk that carrying it out removes.
public struct Priority: Hashable, Codable, Sendable {
    /// The recommendation.
    public let advice: Advice
    /// The findings that it answers.
    public let findings: [FindingKey]
    /// The highest level among them.
    public let level: RiskLevel
    /// The sum of their weights.
    public let risk: Int
    /// The earliest deadline among them.
    public let deadline: CalendarDate?
    /// Whether it answers restricted findings alone: sealed annex only.
    public let isRestricted: Bool

    init?(_ advice: Advice, answering findings: [AssessedFinding]) {
        let open = findings.filter { !$0.isRestricted }
        let shown = open.isEmpty ? findings : open
        guard let level = shown.map(\.level).max() else { return nil }
        self.advice = advice
        self.findings = shown.map(\.key)
        self.level = level
        risk = shown.reduce(0) { $0 + $1.rating.final.weight }
        deadline = shown.compactMap { $0.urgency?.deadline }.min()
        isRestricted = open.isEmpty
    }
}

extension Priority {
    /// What to do first: level, then risk removed, then deadline, then the suggested days, then checklist order.
    ///
    /// A recommendation that answers restricted findings and others is ranked by the others alone.
    static func ranked(_ findings: [AssessedFinding]) -> [Priority] {
        var order: [Advice] = []
        var answered: [Advice.Key: [AssessedFinding]] = [:]
        for finding in findings where finding.counts {
            for advice in finding.advice {
                if answered[advice.key] == nil { order.append(advice) }
                guard answered[advice.key]?.last?.key != finding.key else { continue }
                answered[advice.key, default: []].append(finding)
            }
        }
        let priorities = order.compactMap { Priority($0, answering: answered[$0.key] ?? []) }
        return priorities.enumerated()
            .sorted { left, right in
                left.element.sortKey == right.element.sortKey
                    ? left.offset < right.offset : left.element.sortKey < right.element.sortKey
            }
            .map(\.element)
    }

    private var sortKey: (Int, Int, Int, Int) {
        (-level.rank, -risk, deadline?.dayNumber ?? .max, advice.withinDays)
    }
}
