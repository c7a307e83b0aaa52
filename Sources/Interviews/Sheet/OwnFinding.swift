public import Checklists

/// A finding of the lawyer's own, in no checklist.
public struct OwnFinding: Hashable, Codable, Sendable {
    /// An id of such a finding: a UUID in small letters.
    public typealias ID = Identifier<OwnFinding>

    /// The id, permanent.
    public let id: ID
    /// The domain's code.
    public let domain: String
    /// Its title.
    public let title: String
    /// The facts.
    public let facts: String
    /// Why they matter, and what may follow.
    public let analysis: String?
    /// Likelihood of the consequence, 1 to 5.
    public let likelihood: Int
    /// Impact of the consequence.
    public let impact: Impact
    /// The money at stake in 分, low and high.
    public let exposure: OwnExposure?
    /// The articles it rests on.
    public let legalBasis: [Citation]
    /// The advice.
    public let recommendations: [OwnRecommendation]

    /// Creates a finding.
    public init(
        id: ID,
        domain: String,
        title: String,
        facts: String,
        analysis: String? = nil,
        likelihood: Int,
        impact: Impact,
        exposure: OwnExposure? = nil,
        legalBasis: [Citation] = [],
        recommendations: [OwnRecommendation] = [],
    ) {
        self.id = id
        self.domain = domain
        self.title = title
        self.facts = facts
        self.analysis = analysis
        self.likelihood = likelihood
        self.impact = impact
        self.exposure = exposure
        self.legalBasis = legalBasis
        self.recommendations = recommendations
    }
}

/// Money at stake in a finding of the lawyer's own.
public struct OwnExposure: Hashable, Codable, Sendable {
    /// What the amount means.
    public let kind: ExposureKind
    /// The lower end in 分.
    public let low: Int
    /// The upper end in 分.
    public let high: Int

    /// Creates an exposure.
    public init(kind: ExposureKind, low: Int, high: Int) {
        self.kind = kind
        self.low = low
        self.high = high
    }
}

/// Advice of the lawyer's own.
public struct OwnRecommendation: Hashable, Codable, Sendable {
    /// What kind of action it is.
    public let category: Recommendation.Category
    /// The suggested number of days.
    public let withinDays: Int
    /// The steps.
    public let action: String
    /// What shows that it was done.
    public let proof: String

    /// Creates a piece of advice.
    public init(category: Recommendation.Category, withinDays: Int, action: String, proof: String) {
        self.category = category
        self.withinDays = withinDays
        self.action = action
        self.proof = proof
    }
}
