public import Checklists
public import Diagnostics

/// A finding with its facts, its rating and what a lawyer decided about it.
public struct AssessedFinding: Hashable, Codable, Sendable {
    /// Which finding.
    public let key: FindingKey
    /// The point; nil for the lawyer's own.
    public let point: RiskPoint.ID?
    /// The domain's code.
    public let domain: String
    /// The title, as edited.
    public let title: LocalizedText
    /// The facts in words: the lawyer's edit or own finding; nil where the answers speak for themselves.
    public let statement: LocalizedText?
    /// Why the facts matter, as edited; nil where the point's consequences say it.
    public let analysis: LocalizedText?
    /// How far it has been decided.
    public let status: FindingStatus
    /// The edit, with who made it.
    public let edit: AppliedEdit?
    /// How it is rated.
    public let rating: RiskRating
    /// The money at stake.
    public let exposure: AssessedExposure?
    /// The day by which something must be done.
    public let urgency: Urgency?
    /// Whether it may be evidence against a person: sealed annex only, and elsewhere a number by level.
    public let isRestricted: Bool
    /// The recommendations that answer it.
    public let advice: [Advice]
    /// The known facts that its rule used, in the order of the rule.
    public let facts: [FactUse]
    /// What the facts rest on; nil for the lawyer's own, which lists none.
    public let basis: FindingBasis?

    /// Whether it counts: everything but the dismissed.
    public var counts: Bool {
        if case .dismissed = status { false } else { true }
    }

    /// The level that counts.
    public var level: RiskLevel { rating.level }

    /// Whether a deadline is within 30 days, or past.
    public var isUrgent: Bool { urgency?.isUrgent ?? false }
}
