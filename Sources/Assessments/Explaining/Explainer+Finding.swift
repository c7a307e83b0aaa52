import Checklists
import Diagnostics

extension Explainer {
    /// Why a finding holds, how it is rated, and what its money comes from; nil when there is none of this key.
    public func finding(_ key: FindingKey) -> Explanation? {
        guard let finding = assessment.finding(key) else { return nil }
        let rule = rule(of: finding)
        var reasons = [Explanation(status(of: finding))]
        if let edit = finding.edit {
            reasons.append(Explanation(Message("assessment.edited", Self.author(edit.author))))
        }
        reasons += rule.map { [condition($0)] } ?? [Explanation(Message("assessment.own"))]
        if !finding.facts.isEmpty {
            reasons.append(
                Explanation(
                    Message("assessment.facts"),
                    because: finding.facts.map { Explanation(facts.message($0)) },
                )
            )
        }
        reasons.append(rating(of: finding))
        if let exposure = finding.exposure { reasons.append(self.exposure(exposure, rule: rule)) }
        if let urgency = finding.urgency { reasons.append(deadline(urgency, rule: rule)) }
        if finding.isRestricted { reasons.append(Explanation(Message("assessment.restricted"))) }
        return Explanation(Message("assessment.finding", name(key)), because: reasons)
    }

    private func condition(_ rule: Rule) -> Explanation {
        Explanation(
            Message(
                "assessment.rule",
                [
                    "aspect": .text(rule.finding.rule.aspect),
                    "condition": .text(rule.finding.rule.when.text),
                ],
            ),
            because: rule.trace(rule.finding.when),
        )
    }

    private func status(of finding: AssessedFinding) -> Message {
        switch finding.status {
        case .identified: Message("assessment.status.identified")
        case .confirmed(let author): Message("assessment.status.confirmed", Self.author(author))
        case .dismissed(let reason, let author):
            Message(
                "assessment.status.dismissed",
                Self.author(author).merging(["reason": .text(reason)]) { first, _ in first },
            )
        }
    }

    private func deadline(_ urgency: Urgency, rule: Rule?) -> Explanation {
        let key =
            urgency.isPast
            ? "assessment.deadline.past"
            : urgency.isUrgent ? "assessment.deadline.urgent" : "assessment.deadline.ahead"
        let formula = rule?.finding.rule.deadline
        return Explanation(
            Message(
                key,
                [
                    "date": .text(urgency.deadline.description),
                    "days": .number(abs(urgency.daysLeft)),
                    "formula": .text(formula?.text ?? ""),
                ],
            ),
            because: rule.flatMap { rule in rule.finding.deadline.map(rule.trace) } ?? [],
        )
    }

    static func author(_ author: Attribution) -> [String: Message.Argument] {
        ["by": .text(author.by), "at": .text(author.at)]
    }
}
