import Bureau
import BureauLedger
import Checklists
import Testing

@Suite("The ledger counts as the plain model does")
struct CountingTests {
    static let months = (0..<18).map { Month(index: 2025 * 12 + $0) }

    /// Periods of every kind.
    static let periods: [ReportingPeriod] =
        months.map { .month($0) } + months.map { .yearToDate($0) }
        + months.filter { $0.quarterStart == $0 }.map { .quarter($0) }
        + [.year(2025), .year(2026)]

    static let breakdowns: [Breakdown?] = [nil, .place, .lawyer, .firm, .type, .domain]

    @Test(
        "After any filings in any order, with duplicates, every figure is that of the model",
        arguments: EngineUnderTest.all,
    )
    func anyOrder(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        for seed in 0..<200 {
            let district = try Fixture.district(seed)
            let model = try Self.receive(seed, into: ledger, district)
            #expect(try ledger.pending(.waiting, in: district).isEmpty)
            var random = SeededGenerator(seed: seed)
            let some = Array(Self.periods.shuffled(using: &random).prefix(6))
            let others = try Self.otherDays(&random)
            try Self.compare(ledger, model, some + others, district, "seed \(seed)")
        }
    }

    /// Ranges of days that are no month, quarter or year.
    static func otherDays(_ random: inout SeededGenerator) throws -> [ReportingPeriod] {
        try (0..<2).map { _ in
            let first = try #require(
                months[0].firstDay.adding(days: Int.random(in: 0...400, using: &random))
            )
            let last = try #require(first.adding(days: Int.random(in: 0...200, using: &random)))
            return .days(first, last)
        }
    }

    /// Receives random filings in a random order and in random batches; the model of those that count.
    static func receive(
        _ seed: Int,
        into ledger: Ledger,
        _ district: DistrictCode,
        count: Int = 25,
    ) throws -> PlainModel {
        var filings = RandomFilings(seed: seed)
        var messages = try (0..<count).map { _ in try filings.next() }
        var random = filings.random
        for _ in 0..<8 {
            let place = Int.random(in: 1..<messages.count, using: &random)
            messages.swapAt(place, place - Int.random(in: 1...min(place, 6), using: &random))
            if let again = messages.randomElement(using: &random) { messages.append(again) }
        }
        let byHash = Dictionary(messages.map { ($0.hash, $0) }) { first, _ in first }
        var model = PlainModel()
        while !messages.isEmpty {
            let batch = Array(messages.prefix(Int.random(in: 1...9, using: &random)))
            messages.removeFirst(batch.count)
            let receipts = try ledger.receive(batch, at: Fixture.desk(district))
            #expect(receipts.count >= batch.count)
            // Those of one firm count in the order of its chain, whatever the order of the receipts.
            let counted = receipts.filter { $0.outcome == .accepted }
                .sorted { ($0.sequence ?? 0) < ($1.sequence ?? 0) }
            for receipt in counted { byHash[receipt.hash]?.filing.map { model.take($0) } }
        }
        return model
    }

    static func compare(
        _ ledger: Ledger,
        _ model: PlainModel,
        _ periods: [ReportingPeriod],
        _ district: DistrictCode,
        _ name: String,
    ) throws {
        for breakdown in breakdowns {
            let quantities = TestQuantities.all.filter { quantity in
                breakdown.map(quantity.breakdowns.contains) ?? true
            }
            let figures = try ledger.figures(
                of: quantities,
                over: periods,
                by: breakdown,
                in: [district],
            )
            var expected = Figures()
            for quantity in quantities {
                for period in periods {
                    for word in breakdown.map(model.words) ?? [""] {
                        let value = model.value(
                            quantity,
                            period.firstDay,
                            period.lastDay,
                            breakdown.map { ($0, word) },
                        )
                        let key = Figures.Key(quantity: quantity.id, period: period, word: word)
                        if value != 0 { expected.values[key] = value }
                    }
                }
            }
            let name = "\(name), by \(breakdown?.rawValue ?? "nothing")"
            #expect(difference(figures, expected) == "", "\(name)")
        }
    }

    private static func difference(_ found: Figures, _ expected: Figures) -> String {
        Set(found.values.keys).union(expected.values.keys)
            .filter { found.values[$0] != expected.values[$0] }
            .map { key in
                "\(key.quantity) \(key.period) \(key.word): "
                    + "\(found.values[key] ?? 0), not \(expected.values[key] ?? 0)"
            }
            .sorted().prefix(5).joined(separator: "\n")
    }
}
