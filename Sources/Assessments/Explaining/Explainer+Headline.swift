import Checklists
import Diagnostics

extension Explainer {
    /// Why the report begins as it does.
    public func headline() -> Explanation {
        let headline = assessment.headline
        let counted = assessment.counted
        var reasons = RiskLevel.allCases.reversed().compactMap { level in
            self.level(level, counted.filter { $0.level == level })
        }
        if let urgent = self.urgent { reasons.append(urgent) }
        reasons.append(coverage(headline.coverage))
        let dismissed = assessment.findings.count - counted.count
        if dismissed > 0 {
            reasons.append(
                Explanation(Message("assessment.dismissed", ["count": .number(dismissed)]))
            )
        }
        reasons += assessment.stale.map { Explanation($0.message) }
        return Explanation(headline.message, because: reasons)
    }

    private func level(_ level: RiskLevel, _ findings: [AssessedFinding]) -> Explanation? {
        if findings.isEmpty { return nil }
        return Explanation(
            Message(
                "assessment.level",
                ["level": .message(level.message), "count": .number(findings.count)],
            ),
            because: findings.map { Explanation(Message("assessment.finding", name($0.key))) },
        )
    }

    private var urgent: Explanation? {
        let findings = assessment.urgent
        if findings.isEmpty { return nil }
        return Explanation(
            Message("assessment.urgent", ["count": .number(findings.count)]),
            because: findings.compactMap { finding in
                finding.urgency.map { urgency in
                    Explanation(
                        Message(
                            urgency.isPast ? "assessment.urgent.past" : "assessment.urgent.left",
                            name(finding.key).merging([
                                "date": .text(urgency.deadline.description),
                                "days": .number(abs(urgency.daysLeft)),
                            ]) { first, _ in first },
                        )
                    )
                }
            },
        )
    }

    private func coverage(_ coverage: Coverage) -> Explanation {
        guard let percent = coverage.percent else {
            return Explanation(Message("assessment.coverage.none"))
        }
        let states = assessment.states.all.filter { $0.count > 0 }
        return Explanation(
            Message(
                "assessment.coverage",
                [
                    "covered": .number(coverage.covered),
                    "applicable": .number(coverage.applicable),
                    "percent": .number(percent),
                    "needed": .number(Coverage.gradedFrom),
                ],
            ),
            because: states.map { state in
                Explanation(
                    Message(
                        "assessment.state",
                        ["state": .message(state.key.message), "count": .number(state.count)],
                    )
                )
            },
        )
    }
}
