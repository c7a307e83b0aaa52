public import Diagnostics

/// Where an example comes out otherwise than it says.
public enum ExampleDifference: Hashable, Sendable {
    /// An entry that cannot be read, or that the point does not ask for.
    case entry(Diagnostic)
    /// Other findings hold.
    case findings(expected: [FindingRule.ID], found: [FindingRule.ID])
    /// Other findings are possible; the missing facts by subject path.
    case possible(expected: [FindingRule.ID], found: [FindingRule.ID], missing: [String])
    /// The exposure of a finding differs, in 分; nil where it is not known.
    case exposure(FindingRule.ID, expected: ExposureRange, found: ExposureRange?)

    /// A range of money in 分.
    public struct ExposureRange: Hashable, Sendable {
        /// The lower end; nil when it is not known.
        public let low: Int?
        /// The upper end; nil when it is not known.
        public let high: Int?
    }

    /// The difference for a person to read.
    public var diagnostic: Diagnostic {
        switch self {
        case .entry(let diagnostic): diagnostic
        case .findings(let expected, let found):
            ExampleDifference.diagnostic(
                "example.findings",
                expected: ids(expected),
                found: ids(found),
            )
        case .possible(let expected, let found, let missing):
            ExampleDifference.diagnostic(
                "example.possible",
                expected: ids(expected),
                found: ids(found),
                ["missing": .text(missing.isEmpty ? "–" : missing.joined(separator: ", "))],
            )
        case .exposure(let finding, let expected, let found):
            ExampleDifference.diagnostic(
                "example.exposure",
                expected: text(expected),
                found: found.map(text) ?? "–",
                ["finding": .text(finding.text)],
            )
        }
    }

    private static func diagnostic(
        _ key: String,
        expected: String,
        found: String,
        _ more: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        let arguments = more.merging(["expected": .text(expected), "found": .text(found)]) {
            first,
            _ in first
        }
        return Diagnostic(
            .error,
            Message(key, arguments),
            remedy: Message(key + ".remedy", arguments),
        )
    }

    private func ids(_ ids: [FindingRule.ID]) -> String {
        ids.isEmpty ? "–" : ids.map(\.text).joined(separator: ", ")
    }

    private func text(_ range: ExposureRange) -> String {
        func yuan(_ cents: Int?) -> String {
            cents.flatMap { Rational(Int128($0), over: 100)?.text } ?? "?"
        }
        return "\(yuan(range.low)) – \(yuan(range.high))"
    }
}
