import Bureau
import Testing

@Suite("What events come to in a year")
struct TallyValueTests {
    private static let a = "91500114MA5U000000"

    @Test("Events, distinct enterprises, sums and stocks, through a month")
    func values() throws {
        let months =
            try #require(
                Month(year: 2026, month: 1)
            )...(try #require(Month(year: 2026, month: 6)))
        let events = [
            try Applied.event(.visit, 1, on: "2026-01-05", party: Self.a),
            try Applied.event(.visit, 2, on: "2026-03-05", party: Self.a),
            try Applied.event(.visit, 3, on: "2026-07-05", party: Self.a),
            try Applied.event(.visit, 4, on: "2025-12-05", party: "91500114MA5U000001"),
            try Applied.event(.loss, 5, on: "2026-02-05", [.fen: 700]),
            try Applied.event(.retainer, 6, on: "2025-02-01", until: "2026-12-31", party: Self.a),
            try Applied.event(
                .retainer,
                7,
                on: "2025-02-01",
                until: "2026-05-31",
                party: "91500114MA5U000001",
            ),
        ]
        let visits = Selection(kinds: [.visit])
        let cases: [(Quantity, Int64)] = [
            (Quantity("v", visits, .events(once: nil)), 2),
            (Quantity("d", visits, .distinct(.party)), 1),
            (Quantity("s", Selection(kinds: [.loss]), .sum(.fen)), 700),
            (Quantity("r", Selection(kinds: [.retainer]), .inForce(.party)), 1),
        ]
        for (quantity, value) in cases {
            #expect(Tally(quantity).value(of: events, months) == value, "\(quantity.id)")
        }
    }
}
