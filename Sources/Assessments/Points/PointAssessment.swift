public import Checklists
public import Diagnostics

/// What became of one point, and on what basis.
public struct PointAssessment: Hashable, Codable, Sendable {
    /// The point.
    public let id: RiskPoint.ID
    /// The checklist.
    public let checklist: Checklist.ID
    /// The domain's code.
    public let domain: String
    /// The point's title.
    public let title: LocalizedText
    /// What became of it.
    public let outcome: PointOutcome
    /// Papers and public records.
    public let basis: PointBasis
    /// The findings that hold, dismissed ones among them.
    public let findings: [FindingKey]
    /// The aspects that cannot be decided.
    public let possible: [PossibleFinding]
    /// Required questions that are asked and have no answer, and tables that nobody marked complete.
    public let open: [FactAddress]

    /// The outcome's name.
    public var state: CheckState { outcome.state }

    /// Everything for want of which the point is not settled, once each: facts of possible findings, then open ones.
    public var missing: [FactAddress] {
        var seen: Set<FactAddress> = []
        return (possible.flatMap(\.missing) + open).filter { seen.insert($0).inserted }
    }
}
