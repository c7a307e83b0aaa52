public import Diagnostics

/// What came of running one example.
public struct ExampleOutcome: Hashable, Sendable {
    /// The point.
    public let point: RiskPoint.ID
    /// The example's name.
    public let name: String
    /// Where the example stands.
    public let place: Place?
    /// Where it comes out otherwise; empty when it passes.
    public let differences: [ExampleDifference]

    /// Whether it came out as it says.
    public var passes: Bool { differences.isEmpty }

    /// The differences for a person to read, at the example's place.
    public var diagnostics: [Diagnostic] {
        differences.map { $0.diagnostic.placed(at: place, subject: "\(point) “\(name)”") }
    }
}
