public import Diagnostics

/// A decision that was not applied, because what it was about is no longer so.
public struct StaleDecision: Hashable, Codable, Sendable {
    /// Why it was not applied.
    public enum Reason: String, CaseIterable, Codable, Sendable {
        /// The library and the sheet have no such finding.
        case unknownFinding = "unknown_finding"
        /// The answers no longer make the finding.
        case noLongerHolds = "no_longer_holds"
        /// The finding is only possible: facts are missing now.
        case onlyPossible = "only_possible"
        /// The finding holds, but on other facts than the lawyer saw.
        case factsChanged = "facts_changed"
    }

    /// The decision.
    public let decision: FindingDecision
    /// Why it was not applied.
    public let reason: Reason

    /// Creates a stale decision.
    public init(decision: FindingDecision, reason: Reason) {
        self.decision = decision
        self.reason = reason
    }

    /// What to tell the lawyer.
    public var message: Message {
        Message(
            "assessment.stale.\(reason.rawValue)",
            ["finding": .text(decision.finding.text), "by": .text(decision.author.by)],
        )
    }
}
