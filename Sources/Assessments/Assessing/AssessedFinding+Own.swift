import Diagnostics
import Interviews

extension AssessedFinding {
    /// A finding of the lawyer's own, rated on the same scale.
    init(_ own: OwnFinding, by scale: RatingScale) {
        let exposure = own.exposure.map {
            AssessedExposure(
                kind: $0.kind,
                low: min($0.low, $0.high),
                high: max($0.low, $0.high),
            )
        }
        self.init(
            key: .own(own.id),
            point: nil,
            domain: own.domain,
            title: LocalizedText(same: own.title),
            statement: LocalizedText(same: own.facts),
            analysis: own.analysis.map { LocalizedText(same: $0) },
            status: .identified,
            edit: nil,
            rating: RiskRating(
                likelihood: own.likelihood,
                impact: own.impact,
                exposureHigh: exposure?.high,
                floor: nil,
                by: scale,
            ),
            exposure: exposure,
            urgency: nil,
            isRestricted: false,
            advice: own.recommendations.enumerated().map { index, recommendation in
                Advice(
                    key: .own(own.id, index),
                    category: recommendation.category,
                    withinDays: recommendation.withinDays,
                )
            },
            facts: [],
            basis: nil,
        )
    }
}
