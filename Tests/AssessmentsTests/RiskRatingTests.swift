import Checklists
import Diagnostics
import Testing

@testable import Assessments

@Suite("Rating a risk")
struct RiskRatingTests {
    func rating(
        likelihood: Int = 4,
        impact: Impact = Impact(property: 3, liability: 2, reach: 1),
        high: Int? = nil,
        floor: RatingFloor? = nil,
        override: RatingOverride? = nil,
    ) -> RiskRating {
        RiskRating(
            likelihood: likelihood,
            impact: impact,
            exposureHigh: high,
            floor: floor,
            override: override.map {
                AppliedOverride($0, author: Attribution(by: "chen", at: "2026-11-24"))
            },
            by: .standard,
        )
    }

    @Test("Without an exposure the stated property impact stands")
    func statedProperty() {
        let rating = rating()
        #expect(rating.property == nil)
        #expect(rating.computed.score == 12)
        #expect(rating.level == .orange)
        #expect(rating.final == rating.computed)
    }

    @Test(
        "A known exposure takes the place of the stated property impact, up and down",
        arguments: [
            (fen: 0, impact: 2, score: 8), (fen: 30_000_000, impact: 3, score: 12),
            (fen: 60_000_000, impact: 4, score: 16), (fen: 300_000_000, impact: 5, score: 20),
        ],
    )
    func exposureBand(fen: Int, impact: Int, score: Int) {
        let rating = rating(high: fen)
        #expect(rating.statedImpact.property == 3)
        #expect(rating.property?.amount == fen)
        #expect(rating.computed.impact == impact)
        #expect(rating.computed.score == score)
    }

    @Test(
        "A floor is red from likelihood 3, and orange below",
        arguments: [
            (likelihood: 1, level: RiskLevel.orange), (likelihood: 2, level: .orange),
            (likelihood: 3, level: .red), (likelihood: 5, level: .red),
        ],
        RatingFloor.allCases,
    )
    func floors(expected: (likelihood: Int, level: RiskLevel), floor: RatingFloor) {
        let low = Impact(property: 1, liability: 1, reach: 1)
        let rating = rating(likelihood: expected.likelihood, impact: low, floor: floor)
        #expect(rating.computed.floorLevel == expected.level)
        #expect(rating.level == expected.level)
        #expect(rating.computed.wasRaised)
    }

    @Test("A floor never lowers a level")
    func floorIsNoCeiling() {
        let grave = Impact(property: 5, liability: 5, reach: 5)
        let rating = rating(likelihood: 2, impact: grave, floor: .life)
        #expect(rating.level == .orange)
        #expect(
            RiskGrade(likelihood: 2, impact: 5, floor: .life, by: .standard).wasRaised == false
        )
        #expect(RiskGrade(likelihood: 5, impact: 5, floor: .life, by: .standard).level == .red)
    }

    @Test("For every likelihood, impact and floor the weight lies in the scores of the level")
    func weights() {
        for likelihood in 1...5 {
            for impact in 1...5 {
                for floor in [nil] + RatingFloor.allCases {
                    let grade = RiskGrade(
                        likelihood: likelihood,
                        impact: impact,
                        floor: floor,
                        by: .standard,
                    )
                    #expect(grade.level >= grade.scoredLevel)
                    #expect(RatingScale.standard.scores(of: grade.level).contains(grade.weight))
                    #expect(grade.weight == grade.score || grade.wasRaised)
                }
            }
        }
    }

    @Test(
        "Numbers outside 1 to 5 are taken as the nearest",
        arguments: [(-3, 1), (0, 1), (9, 5)],
    )
    func clamped(given: Int, counted: Int) {
        #expect(
            RiskGrade(likelihood: given, impact: given, floor: nil, by: .standard).score
                == counted * counted
        )
    }

    @Test("A level that the lawyer sets stands, even below the floor, and the computed one stays")
    func levelOverride() throws {
        let set = try RatingOverride(level: .yellow, reason: "已整改")
        let rating = rating(floor: .criminal, override: set)
        #expect(rating.computed.level == .red)
        #expect(rating.level == .yellow)
        #expect(rating.final.floorLevel == .red)
        #expect(rating.final.weight == 9)
        #expect(rating.override?.author.by == "chen")
    }

    @Test("Numbers that the lawyer sets are scored again, and a floor still applies")
    func numberOverride() throws {
        let lower = rating(override: try RatingOverride(likelihood: 1, reason: "无人主张"))
        #expect(lower.final.score == 3)
        #expect(lower.level == .blue)
        let set = try RatingOverride(likelihood: 2, impact: 1, reason: "x")
        #expect(rating(floor: .shutdown, override: set).level == .orange)
        let impact = rating(override: try RatingOverride(impact: 5, reason: "x"))
        #expect(impact.final.score == 20)
    }
}
