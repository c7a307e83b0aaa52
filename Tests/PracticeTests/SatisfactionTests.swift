import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Satisfaction")
struct SatisfactionTests {
    private func rating(
        _ overall: Int,
        of checkup: String,
        useful: Int? = nil,
    ) throws -> SatisfactionRating {
        try SatisfactionRating(
            id: SatisfactionRating.ID("r\(overall)\(checkup)"),
            target: RatingTarget(.checkup, checkup),
            enterprise: "e1",
            scores: RatingScores(overall: overall, usefulness: useful),
            comment: "及时",
            role: .head,
            on: Samples.day("2026-11-20"),
        )
    }

    @Test(
        "A share is shown from five ratings on",
        arguments: [(4, nil), (5, 800)] as [(Int, Int?)],
    )
    func least(count: Int, rate: Int?) throws {
        let marks = [5, 4, 4, 3, 5].prefix(count)
        let ratings = try marks.enumerated().map { try rating($1, of: "c\($0)") }
        let summary = SatisfactionSummary(ratings, delivered: [])
        #expect(summary.ratings == count)
        #expect(summary.rate == rate)
        #expect((summary.mean(of: .overall) == nil) == (count < 5))
    }

    @Test("Shares and means are rounded half up, and blanks do not count")
    func rounding() throws {
        let ratings = try (1...6).map {
            try rating($0 < 6 ? 5 : 2, of: "c\($0)", useful: $0 == 1 ? nil : 4)
        }
        let summary = SatisfactionSummary(ratings, delivered: ["c1", "c2", "c9"])
        #expect(summary.satisfied == 5 && summary.rate == 833)
        #expect(summary.mean(of: .overall) == 450)
        #expect(summary.count(of: .usefulness) == 5 && summary.mean(of: .usefulness) == 400)
        #expect(summary.mean(of: .attitude) == nil)
        #expect(summary.rated == 2 && summary.participation == 667)
    }

    @Test("Without a delivery there is no share of rated checkups")
    func noDelivery() throws {
        #expect(SatisfactionSummary([], delivered: []).participation == nil)
    }

    @Test("Marks lie between one and five", arguments: [0, 6, -1])
    func refused(mark: Int) throws {
        #expect(throws: Diagnostic.self) { try RatingScores(overall: mark) }
        #expect(throws: Diagnostic.self) { try RatingScores(overall: 3, attitude: mark) }
    }

    @Test("A rating is read back, an anonymous one without a name")
    func coding() throws {
        let rating = try rating(5, of: "c1", useful: 1)
        #expect(rating.isAnonymous)
        #expect(try roundTrip(rating) == rating)
        expectRefused(
            SatisfactionRating.self,
            try tampered(rating, "\"overall\":5", "\"overall\":9"),
        )
    }
}
