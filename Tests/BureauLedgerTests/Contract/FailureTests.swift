import Bureau
import BureauLedger
import Foundation
import Testing

@Suite("Nothing is half counted")
struct FailureTests {
    /// A batch that replaces, corrects and releases.
    static func batches() throws -> (before: [ReceivedFiling], batch: [ReceivedFiling]) {
        var filings = RandomFilings(seed: 7)
        let messages = try (0..<24).map { _ in try filings.next() }
        let before = Array(messages.prefix(10))
        let batch = Array(messages.dropFirst(10))
        // The first of the batch comes last, so that the others of its firm wait for it.
        return (before, Array(batch.dropFirst()) + batch.prefix(1))
    }

    struct State: Equatable {
        let figures: [Figures]
        let links: [FilingDesk.Link?]
        let receipts: Int
        let pending: [PendingFiling]
        let adjustments: [Adjustment]
    }

    static func state(_ ledger: Ledger, _ district: DistrictCode) throws -> State {
        let firms = [Fixture.firm(1), Fixture.firm(2)]
        return State(
            figures: try CountingTests.breakdowns.map { breakdown in
                try ledger.figures(
                    of: TestQuantities.all.filter { quantity in
                        breakdown.map(quantity.breakdowns.contains) ?? true
                    },
                    over: CountingTests.periods,
                    by: breakdown,
                    in: [district],
                )
            },
            links: try firms.map { try ledger.lastLink(of: $0, in: district) },
            receipts: try firms.reduce(0) {
                try $0 + ledger.receipts(of: $1, after: 0, in: district).count
            },
            pending: try ledger.pending(nil, in: district),
            adjustments: try ledger.adjustments(
                in: .month(Fixture.month("2025-07")),
                of: district,
            ),
        )
    }

    @Test(
        "A failure at any statement undoes the batch, and the next try counts it once",
        arguments: EngineUnderTest.all,
    )
    func everyStatement(engine: EngineUnderTest) throws {
        let failing = FailingEngine(try engine.make())
        let ledger = try Ledger(engine: failing, quantities: TestQuantities.all)
        let (district, other) = (try Fixture.district(1), try Fixture.district(2))
        let (before, batch) = try Self.batches()
        for district in [district, other] {
            _ = try ledger.receive(before, at: Fixture.desk(district))
            let day = try Fixture.day(Fixture.today)
            try ledger.lock(through: Fixture.month("2025-06"), in: district, on: day)
        }
        let start = try Self.state(ledger, district)
        var failures = 0
        while true {
            failing.fail(at: failures + 1)
            do {
                _ = try ledger.receive(batch, at: Fixture.desk(district))
                break
            } catch is FailingEngine.Failure { failures += 1 }
            #expect(try Self.state(ledger, district) == start, "statement \(failures)")
        }
        failing.fail(at: nil)
        _ = try ledger.receive(batch, at: Fixture.desk(other))
        #expect(failures > 20)
        #expect(try Self.state(ledger, district) == Self.state(ledger, other))
        #expect(try Self.state(ledger, district) != start)
        #expect(try ledger.recount(in: district) == 0)
    }

    @Test("What is on the disk while a batch is written is the ledger as it was before")
    func killed() throws {
        let folder = try EngineUnderTest.temporaryFolder()
        let copies = try EngineUnderTest.temporaryFolder()
        let names = ["ledger.sqlite", "ledger.sqlite-wal"]
        let number = Counted()
        let engine = FailingEngine(try SQLiteEngine(at: folder.appending(path: names[0]))) {
            let copy = copies.appending(path: "\(number.next())")
            try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
            for name in names
            where FileManager.default.fileExists(atPath: folder.appending(path: name).path) {
                try FileManager.default.copyItem(
                    at: folder.appending(path: name),
                    to: copy.appending(path: name),
                )
            }
        }
        let ledger = try Ledger(engine: engine, quantities: TestQuantities.all)
        let district = try Fixture.district(1)
        let (before, batch) = try Self.batches()
        _ = try ledger.receive(before, at: Fixture.desk(district))
        let start = try Self.state(ledger, district)
        let first = number.next()
        _ = try ledger.receive(batch, at: Fixture.desk(district))
        for copy in stride(from: first + 1, to: number.next(), by: 5) {
            let file = copies.appending(path: "\(copy)/\(names[0])")
            let restarted = try Ledger.sqlite(at: file, quantities: TestQuantities.all)
            #expect(try Self.state(restarted, district) == start)
            _ = try restarted.receive(batch, at: Fixture.desk(district))
            #expect(try Self.state(restarted, district) == Self.state(ledger, district))
        }
    }
}
