import Checklists

/// Likelihood × impact with the level that comes of it.
public struct RiskGrade: Hashable, Codable, Sendable {
    /// Likelihood of the consequence, 1 to 5.
    public let likelihood: Int
    /// Impact of the consequence, 1 to 5: the gravest of its parts.
    public let impact: Int
    /// Likelihood × impact.
    public let score: Int
    /// The level of the score alone.
    public let scoredLevel: RiskLevel
    /// The lowest level that the floor allows; nil without a floor.
    public let floorLevel: RiskLevel?
    /// The level that counts.
    public let level: RiskLevel
    /// The score moved into the scores of the level: what sums, radar and priorities use.
    ///
    /// A risk that its floor or the lawyer made red weighs at least 16, whatever its score.
    public let weight: Int

    /// Grades a risk; `level` is the lawyer's and stands even below the floor.
    init(
        likelihood: Int,
        impact: Int,
        floor: RatingFloor?,
        level: RiskLevel? = nil,
        by scale: RatingScale,
    ) {
        self.likelihood = RiskGrade.clamped(likelihood)
        self.impact = RiskGrade.clamped(impact)
        score = self.likelihood * self.impact
        scoredLevel = scale.level(of: score)
        floorLevel = floor == nil ? nil : RatingScale.floor(at: self.likelihood)
        self.level = level ?? max(scoredLevel, floorLevel ?? .blue)
        let scores = scale.scores(of: self.level)
        weight = min(max(score, scores.lowerBound), scores.upperBound)
    }

    private static func clamped(_ part: Int) -> Int { min(max(part, 1), 5) }

    /// Whether the floor made the level higher than the score does.
    public var wasRaised: Bool {
        guard let floorLevel else { return false }
        return floorLevel > scoredLevel && level == floorLevel
    }
}
