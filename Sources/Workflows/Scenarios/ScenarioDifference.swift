public import Assessments
public import Checklists
public import Diagnostics

/// Where a scenario comes out otherwise than it says.
public enum ScenarioDifference: Hashable, Sendable {
    /// Findings that should hold and do not, and findings that hold and should not.
    case findings(expected: [FindingRule.ID], found: [FindingRule.ID])
    /// The same of findings that should stay possible; the missing facts by their address.
    case possible(expected: [FindingRule.ID], found: [FindingRule.ID], missing: [String])
    /// The exposure of a kind in 分; nil where there is none.
    case exposure(ExposureKind, expected: ClosedRange<Int>?, found: ClosedRange<Int>?)
    /// The highest level.
    case level(expected: String, found: RiskLevel?)
    /// A decision that was not applied.
    case stale(StaleDecision)

    /// The difference for a person to read.
    public var message: Message {
        switch self {
        case .findings(let expected, let found):
            ScenarioDifference.message("findings", ids(expected), ids(found))
        case .possible(let expected, let found, let missing):
            ScenarioDifference.message(
                "possible",
                ids(expected),
                ids(found),
                ["missing": .text(missing.isEmpty ? "–" : missing.joined(separator: ", "))],
            )
        case .exposure(let kind, let expected, let found):
            ScenarioDifference.message(
                "exposure",
                text(expected),
                text(found),
                ["kind": .message(Message("exposure.kind.\(kind.rawValue)"))],
            )
        case .level(let expected, let found):
            ScenarioDifference.message("level", expected, found?.rawValue ?? "–")
        case .stale(let decision): decision.message
        }
    }

    private static func message(
        _ key: String,
        _ expected: String,
        _ found: String,
        _ more: [String: Message.Argument] = [:],
    ) -> Message {
        let both: [String: Message.Argument] = ["expected": .text(expected), "found": .text(found)]
        return Message("workflow.scenario.\(key)", more.merging(both) { first, _ in first })
    }

    private func ids(_ ids: [FindingRule.ID]) -> String {
        ids.isEmpty ? "–" : ids.map(\.text).joined(separator: ", ")
    }

    private func text(_ range: ClosedRange<Int>?) -> String {
        guard let range else { return "–" }
        return "\(YuanText.grouped(range.lowerBound)) – \(YuanText.grouped(range.upperBound))"
    }
}
