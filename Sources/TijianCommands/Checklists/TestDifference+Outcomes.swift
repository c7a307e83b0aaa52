import Assessments
import Checklists
import Diagnostics
import Workflows

extension TestDifference {
    /// The lines of an example's difference.
    static func lines(of difference: ExampleDifference) -> [TestDifference] {
        switch difference {
        case .entry(let diagnostic): [.problem(diagnostic)]
        case .findings(let expected, let found): lists(expected, found)
        case .possible(let expected, let found, let missing):
            possible(expected, found, missing)
        case .exposure(let finding, let expected, let found):
            [
                .differs(
                    what: Message("checklist.test.exposure", ["finding": .text(finding.text)]),
                    expected: text(expected.low, expected.high),
                    found: found.map { text($0.low, $0.high) } ?? "–",
                )
            ]
        }
    }

    /// The lines of a scenario's difference.
    static func lines(of difference: ScenarioDifference) -> [TestDifference] {
        switch difference {
        case .findings(let expected, let found): lists(expected, found)
        case .possible(let expected, let found, let missing):
            possible(expected, found, missing)
        case .exposure(let kind, let expected, let found):
            [
                .differs(
                    what: Message("exposure.kind.\(kind.rawValue)"),
                    expected: text(expected?.lowerBound, expected?.upperBound),
                    found: text(found?.lowerBound, found?.upperBound),
                )
            ]
        case .level(let expected, let found):
            [
                .differs(
                    what: Message("checklist.test.level"),
                    expected: expected,
                    found: found?.rawValue ?? "–",
                )
            ]
        case .stale(let decision): [.problem(stale(decision))]
        }
    }

    private static func lists(
        _ expected: [FindingRule.ID],
        _ found: [FindingRule.ID],
    ) -> [TestDifference] {
        let missing = expected.filter { !found.contains($0) }
        let unexpected = found.filter { !expected.contains($0) }
        return missing.map { .missing(.text($0.text)) }
            + unexpected.map { .unexpected(.text($0.text)) }
    }

    /// The same for what is only possible: what should not be possible names the facts for want of which it is.
    private static func possible(
        _ expected: [FindingRule.ID],
        _ found: [FindingRule.ID],
        _ missing: [String],
    ) -> [TestDifference] {
        var facts: [String] = []
        for fact in missing where !facts.contains(fact) { facts.append(fact) }
        let absent = expected.filter { !found.contains($0) }.map { id in
            TestDifference.missing(
                .message(Message("checklist.test.possible", ["finding": .text(id.text)]))
            )
        }
        let surplus = found.filter { !expected.contains($0) }.map { id in
            TestDifference.unexpected(
                .message(
                    Message(
                        "checklist.test.possibleFor",
                        [
                            "finding": .text(id.text),
                            "missing": .text(facts.joined(separator: ", ")),
                        ],
                    )
                )
            )
        }
        return absent + surplus
    }

    private static func stale(_ decision: StaleDecision) -> Diagnostic {
        let finding = decision.decision.finding.text
        return Diagnostic(.error, Message("checklist.test.stale", ["finding": .text(finding)]))
    }

    private static func text(_ low: Int?, _ high: Int?) -> String {
        func yuan(_ amount: Int?) -> String { amount.map(YuanText.grouped) ?? "?" }
        if low == nil, high == nil { return "–" }
        return low == high ? yuan(low) : "\(yuan(low)) – \(yuan(high))"
    }
}
