public import Checklists
public import Diagnostics
public import Interviews

/// A whole-enterprise story: a filled-in sheet, the lawyer's decisions, and what must come of them.
public struct Scenario: Hashable, Sendable {
    /// What the lawyer decides about a finding.
    public struct Decision: Hashable, Sendable {
        /// What is decided.
        public enum Act: Hashable, Sendable {
            /// The finding is right.
            case confirm
            /// The finding does not stand.
            case dismiss
            /// Another rating: a level, or likelihood and impact.
            case override(level: String?, likelihood: Int?, impact: Int?)
        }

        /// The finding.
        public let finding: FindingRule.ID
        /// What is decided.
        public let act: Act
        /// Why.
        public let reason: String?
        /// Where it stands.
        public let place: Place?

        /// Whether the finding is confirmed as it is.
        public var isConfirmed: Bool { act == .confirm }
    }

    /// What must come of it.
    public struct Expectation: Hashable, Sendable {
        /// The highest level: `blue`, `yellow`, `orange` or `red`.
        public let level: String?
        /// All findings that must hold.
        public let findings: [FindingRule.ID]
        /// All findings that must stay possible.
        public let possible: [FindingRule.ID]
        /// The exposure in yuan by kind.
        public let exposure: [ExposureKind: Example.Expectation.Range]
    }

    /// The id.
    public let id: String
    /// What it is about.
    public let title: LocalizedText
    /// What a reader must know of it, such as that it is invented.
    public let note: LocalizedText?
    /// The checklists that its checkup takes; empty for all.
    public let domains: [Checklist.ID]
    /// The sheet.
    public let sheet: EnteredSheet
    /// The lawyer's decisions.
    public let decisions: [Decision]
    /// What must come of it.
    public let expected: Expectation
    /// Where it stands.
    public let place: Place?
}
