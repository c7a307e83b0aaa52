public import Diagnostics

/// A finding that a risk point can make: its condition, its gravity and what follows.
public struct FindingRule: Hashable, Codable, Sendable {
    /// An id such as `D09-01-F1`.
    public typealias ID = Identifier<FindingRule>

    /// The id, permanent.
    public let id: ID
    /// Within an aspect the first finding that holds wins.
    public let aspect: String
    /// The condition.
    public let when: ExpressionText
    /// Its title; without one the point's.
    public let title: LocalizedText?
    /// Why the facts matter here, where the consequences do not say it.
    public let analysis: LocalizedText?
    /// Likelihood of the consequence, 1 to 5.
    public let likelihood: Int
    /// Impact of the consequence.
    public let impact: Impact
    /// The money at stake.
    public let exposure: Exposure?
    /// The lowest rating it can have, by its reason.
    public let floor: RatingFloor?
    /// The day by which something must be done, from which urgency comes.
    public let deadline: ExpressionText?
    /// Whether it may be evidence against a person: printed in the sealed annex only.
    public let isRestricted: Bool
    /// The recommendations that answer it.
    public let recommendations: [Recommendation.ID]

    /// Creates a finding rule.
    public init(
        id: ID,
        aspect: String,
        when: ExpressionText,
        title: LocalizedText? = nil,
        analysis: LocalizedText? = nil,
        likelihood: Int,
        impact: Impact,
        exposure: Exposure? = nil,
        floor: RatingFloor? = nil,
        deadline: ExpressionText? = nil,
        isRestricted: Bool = false,
        recommendations: [Recommendation.ID],
    ) {
        self.id = id
        self.aspect = aspect
        self.when = when
        self.title = title
        self.analysis = analysis
        self.likelihood = likelihood
        self.impact = impact
        self.exposure = exposure
        self.floor = floor
        self.deadline = deadline
        self.isRestricted = isRestricted
        self.recommendations = recommendations
    }
}
