public import Checklists

/// How a finding is rated, with every step from the checklist's numbers to the level that counts.
public struct RiskRating: Hashable, Codable, Sendable {
    /// Property impact that comes from the exposure instead of the checklist.
    public struct PropertyBand: Hashable, Codable, Sendable {
        /// The upper end of the exposure, in 分.
        public let amount: Int
        /// The impact of its band, 1 to 5.
        public let impact: Int
    }

    /// The impact as the checklist or the lawyer's own finding states it.
    public let statedImpact: Impact
    /// The band of the exposure; nil where the exposure is not known, and the stated property impact stands.
    public let property: PropertyBand?
    /// Why there is a floor; nil without one.
    public let floor: RatingFloor?
    /// The grade before any override.
    public let computed: RiskGrade
    /// What the lawyer set instead; nil where nothing was set.
    public let override: AppliedOverride?
    /// The grade that counts.
    public let final: RiskGrade

    /// Rates a consequence.
    init(
        likelihood: Int,
        impact: Impact,
        exposureHigh: Int?,
        floor: RatingFloor?,
        override: AppliedOverride? = nil,
        by scale: RatingScale,
    ) {
        statedImpact = impact
        self.floor = floor
        self.override = override
        let property = exposureHigh.map {
            PropertyBand(amount: $0, impact: scale.property(of: $0))
        }
        self.property = property
        let gravest = RiskRating.effective(impact, property).gravest
        computed = RiskGrade(likelihood: likelihood, impact: gravest, floor: floor, by: scale)
        let set = override?.override
        final = RiskGrade(
            likelihood: set?.likelihood ?? likelihood,
            impact: set?.impact ?? gravest,
            floor: floor,
            level: set?.level,
            by: scale,
        )
    }

    /// The impact with the property part that counts.
    public var impact: Impact { RiskRating.effective(statedImpact, property) }

    /// The level that counts.
    public var level: RiskLevel { final.level }

    private static func effective(_ impact: Impact, _ property: PropertyBand?) -> Impact {
        Impact(
            property: property?.impact ?? impact.property,
            liability: impact.liability,
            reach: impact.reach,
        )
    }
}
