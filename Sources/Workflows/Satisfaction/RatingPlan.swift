public import Checklists
public import Practice

/// A rating as it stands on the sheet that the enterprise filled in.
public struct RatingPlan: Sendable {
    /// What is rated.
    public var target: RatingTarget
    /// The enterprise, where the target does not say it.
    public var enterprise: Enterprise.ID?
    /// The marks.
    public var scores: RatingScores
    /// What the rater adds.
    public var comment: String?
    /// The rater's place in the enterprise.
    public var role: SatisfactionRating.RaterRole
    /// The rater's name; nil when the rating is anonymous.
    public var rater: String?
    /// The number of an anonymous sheet, which tells several of them apart.
    public var sheet: String?
    /// The day; nil for today.
    public var on: CalendarDate?

    /// Describes a rating.
    public init(
        _ target: RatingTarget,
        _ scores: RatingScores,
        by role: SatisfactionRating.RaterRole,
    ) {
        self.target = target
        self.scores = scores
        self.role = role
    }
}
