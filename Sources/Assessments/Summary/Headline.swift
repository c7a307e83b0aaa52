public import Diagnostics

/// 最高风险等级: what the report says first.
///
/// It rates the risks, never the enterprise.
public struct Headline: Hashable, Codable, Sendable {
    /// What is said.
    public enum Verdict: Hashable, Codable, Sendable {
        /// The highest level of a finding.
        case highest(RiskLevel)
        /// 未定级: nothing found, but too little was looked at.
        case ungraded
        /// 未发现风险: nothing found.
        case nothingFound
    }

    /// What is said.
    public let verdict: Verdict
    /// The findings by level, restricted ones among them.
    public let levels: Counts<RiskLevel>
    /// The findings with a deadline within 30 days, or past.
    public let urgent: Int
    /// How much was looked at.
    public let coverage: Coverage

    /// What is said of some findings, of which the dismissed do not count.
    public init(of findings: [AssessedFinding], coverage: Coverage) {
        let counted = findings.filter(\.counts)
        levels = Counts(counted.map(\.level))
        urgent = counted.count { $0.isUrgent }
        self.coverage = coverage
        if let highest = counted.map(\.level).max() {
            verdict = .highest(highest)
        } else {
            verdict = coverage.isEnough ? .nothingFound : .ungraded
        }
    }

    /// The sentence that a report begins with.
    public var message: Message {
        switch verdict {
        case .highest(let level):
            Message(
                "assessment.headline.highest",
                [
                    "level": .message(level.message), "count": .number(levels[level]),
                    "total": .number(levels.total),
                ],
            )
        case .ungraded: Message("assessment.headline.ungraded", ["percent": percent])
        case .nothingFound: Message("assessment.headline.nothing_found", ["percent": percent])
        }
    }

    private var percent: Message.Argument { .number(coverage.percent ?? 0) }
}
