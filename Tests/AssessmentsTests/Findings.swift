import Checklists
import Interviews

@testable import Assessments

/// Assessed findings made directly, for tests of sums and orders.
enum Findings {
    static func own(
        _ id: String,
        domain: String = "D05",
        likelihood: Int = 3,
        impact: Int = 2,
        exposure: OwnExposure? = nil,
        advice: [OwnRecommendation] = [],
    ) -> OwnFinding {
        OwnFinding(
            id: .init(id),
            domain: domain,
            title: "自列\(id)",
            facts: "合同已过期",
            likelihood: likelihood,
            impact: Impact(property: impact, liability: 1, reach: 1),
            exposure: exposure,
            recommendations: advice,
        )
    }

    static func made(
        _ id: String,
        likelihood: Int = 3,
        impact: Int = 2,
        exposure: AssessedExposure? = nil,
        deadline: CalendarDate? = nil,
        baseDate: CalendarDate? = nil,
        isRestricted: Bool = false,
        status: FindingStatus = .identified,
        domain: String = "D09",
        advice: [Advice] = [],
    ) -> AssessedFinding {
        AssessedFinding(
            key: .rule(.init(id)),
            point: "D09-01",
            domain: domain,
            title: Made.text("风险\(id)", "Risk \(id)"),
            statement: nil,
            analysis: nil,
            status: status,
            edit: nil,
            rating: RiskRating(
                likelihood: likelihood,
                impact: Impact(property: 1, liability: impact, reach: 1),
                exposureHigh: nil,
                floor: nil,
                by: .standard,
            ),
            exposure: exposure,
            urgency: deadline.flatMap { deadline in
                baseDate.map { Urgency(deadline: deadline, on: $0) }
            },
            isRestricted: isRestricted,
            advice: advice,
            facts: [],
            basis: .word,
        )
    }

    static func debt(_ name: String) -> DebtKey {
        DebtKey(name, in: Made.point("X", questions: [], findings: []))
    }

    static let dismissed = FindingStatus.dismissed(
        reason: "r",
        Attribution(by: "chen", at: "2026-11-24"),
    )
}
