import Assessments
import Diagnostics
import Foundation
import Testing

@Suite("The rating scale")
struct RatingScaleTests {
    let scale = RatingScale.standard

    @Test(
        "A score has the level of its band",
        arguments: [
            (score: 1, level: RiskLevel.blue), (score: 4, level: .blue),
            (score: 5, level: .yellow),
            (score: 9, level: .yellow), (score: 10, level: .orange), (score: 15, level: .orange),
            (score: 16, level: .red), (score: 25, level: .red),
        ],
    )
    func levels(score: Int, level: RiskLevel) {
        #expect(scale.level(of: score) == level)
        #expect(scale.scores(of: level).contains(score))
    }

    @Test(
        "An amount in yuan and fen has the property impact of its band",
        arguments: [
            (fen: -1, impact: 1), (fen: 0, impact: 1), (fen: 999_999, impact: 1),
            (fen: 1_000_000, impact: 2), (fen: 9_999_999, impact: 2),
            (fen: 10_000_000, impact: 3), (fen: 49_999_999, impact: 3),
            (fen: 50_000_000, impact: 4), (fen: 200_000_000, impact: 4),
            (fen: 200_000_001, impact: 5), (fen: Int.max, impact: 5),
        ],
    )
    func propertyBands(fen: Int, impact: Int) {
        #expect(scale.property(of: fen) == impact)
    }

    @Test(
        "A higher level has fewer suggested days",
        arguments: zip(RiskLevel.allCases, [180, 90, 30, 7]),
    )
    func days(level: RiskLevel, days: Int) {
        #expect(scale.days(for: level) == days)
    }

    @Test("Levels are ordered blue, yellow, orange, red")
    func order() {
        #expect(RiskLevel.allCases.sorted() == [.blue, .yellow, .orange, .red])
        #expect(RiskLevel.allCases.map(\.rank) == [1, 2, 3, 4])
    }

    @Test("The bands of scores meet without a gap")
    func bandsMeet() {
        #expect(RiskLevel.allCases.flatMap { Array(scale.scores(of: $0)) } == Array(1...25))
    }

    @Test("A firm's own scale is taken when its numbers rise")
    func accepted() throws {
        let own = try RatingScale(propertyFrom: [1, 2, 3, 4], scoreFrom: [4, 9, 15])
        #expect(own.level(of: 4) == .yellow)
        #expect(own.property(of: 3) == 4)
        #expect(own.days(for: .red) == 7)
    }

    @Test(
        "Bands that do not rise, or are too few, are refused",
        arguments: [
            (property: [1, 2, 3], score: [5, 10, 16], days: [4, 3, 2, 1], rule: "property"),
            (property: [1, 2, 2, 3], score: [5, 10, 16], days: [4, 3, 2, 1], rule: "property"),
            (property: [0, 1, 2, 3], score: [5, 10, 16], days: [4, 3, 2, 1], rule: "property"),
            (property: [1, 2, 3, 4], score: [1, 10, 16], days: [4, 3, 2, 1], rule: "score"),
            (property: [1, 2, 3, 4], score: [5, 10, 26], days: [4, 3, 2, 1], rule: "score"),
            (property: [1, 2, 3, 4], score: [5, 16, 10], days: [4, 3, 2, 1], rule: "score"),
            (property: [1, 2, 3, 4], score: [5, 10, 16], days: [7, 30, 90, 180], rule: "days"),
            (property: [1, 2, 3, 4], score: [5, 10, 16], days: [4, 3, 2, 0], rule: "days"),
        ],
    )
    func refused(property: [Int], score: [Int], days: [Int], rule: String) {
        let error = #expect(throws: Diagnostic.self) {
            try RatingScale(propertyFrom: property, scoreFrom: score, suggestedDays: days)
        }
        #expect(error?.rule == "assessment.scale.\(rule)")
        #expect(error?.remedy != nil)
    }

    @Test("A scale survives JSON, and reading checks it again")
    func codable() throws {
        let data = try JSONEncoder().encode(scale)
        #expect(try JSONDecoder().decode(RatingScale.self, from: data) == scale)
        let broken = Data(
            #"{"propertyFrom":[4,3,2,1],"scoreFrom":[5,10,16],"suggestedDays":[4,3,2,1]}"#.utf8
        )
        #expect(throws: Diagnostic.self) {
            try JSONDecoder().decode(RatingScale.self, from: broken)
        }
    }
}
