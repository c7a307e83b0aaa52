import Assessments
import Checklists
import Diagnostics
import Workflows

extension TestDifference {
    /// The lines of an example's difference.
    static func lines(of difference: ExampleDifference) -> [TestDifference] {
        switch difference {
        case .entry(let diagnostic): [.problem(diagnostic)]
        case .findings(let expected, let found): lists(expected, found) { .text($0.text) }
        case .possible(let expected, let found, let missing):
            lists(expected, found) { possible($0, missing) }
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
        case .findings(let expected, let found): lists(expected, found) { .text($0.text) }
        case .possible(let expected, let found, let missing):
            lists(expected, found) { possible($0, missing) }
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
        case .stale(let decision): [.problem(Diagnostic(.error, decision.message))]
        }
    }

    private static func lists(
        _ expected: [FindingRule.ID],
        _ found: [FindingRule.ID],
        _ words: (FindingRule.ID) -> Message.Argument,
    ) -> [TestDifference] {
        let missing = expected.filter { !found.contains($0) }
        let unexpected = found.filter { !expected.contains($0) }
        return missing.map { .missing(words($0)) } + unexpected.map { .unexpected(words($0)) }
    }

    private static func possible(_ id: FindingRule.ID, _ missing: [String]) -> Message.Argument {
        let facts = missing.isEmpty ? "–" : missing.joined(separator: ", ")
        return .message(
            Message(
                "checklist.test.possible",
                ["finding": .text(id.text), "missing": .text(facts)],
            )
        )
    }

    private static func text(_ low: Int?, _ high: Int?) -> String {
        func yuan(_ amount: Int?) -> String { amount.map(YuanText.grouped) ?? "?" }
        if low == nil, high == nil { return "–" }
        return low == high ? yuan(low) : "\(yuan(low)) – \(yuan(high))"
    }
}
