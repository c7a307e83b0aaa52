public import Checklists
public import Diagnostics

/// An aspect of a point that cannot be decided: which findings it may come to, and for want of which facts.
public struct PossibleFinding: Hashable, Codable, Sendable {
    /// A finding that the aspect may come to.
    public struct Candidate: Hashable, Codable, Sendable {
        /// The rule.
        public let id: FindingRule.ID
        /// Its title.
        public let title: LocalizedText
        /// Its level as far as the known facts rate it.
        public let level: RiskLevel
        /// Whether it may be evidence against a person.
        public let isRestricted: Bool
    }

    /// The point.
    public let point: RiskPoint.ID
    /// The aspect.
    public let aspect: String
    /// The findings in range, gravest first as the checklist orders them.
    public let candidates: [Candidate]
    /// Whether it may also come to nothing.
    public let orNone: Bool
    /// The facts for want of which it is open.
    public let missing: [FactAddress]

    /// The lowest and the highest level in range.
    public var levels: ClosedRange<RiskLevel>? {
        guard let lowest = candidates.map(\.level).min(),
            let highest = candidates.map(\.level).max()
        else { return nil }
        return lowest...highest
    }
}
