import Bureau
import BureauLedger
import Testing

@Suite("Counting anew")
struct RecountTests {
    @Test("Totals that something broke are found and put right", arguments: EngineUnderTest.all)
    func broken(engine: EngineUnderTest) throws {
        let engine = try engine.make()
        let ledger = try Ledger(engine: engine, quantities: TestQuantities.all)
        let district = try Fixture.district(1)
        _ = try CountingTests.receive(3, into: ledger, district, count: 40)
        let state = try FailureTests.state(ledger, district)
        #expect(try ledger.recount(in: district) == 0)
        try engine.write { connection in
            try connection.run("UPDATE cells SET amount = amount + 1 WHERE breakdown = ''", [])
            try connection.run("DELETE FROM cells WHERE breakdown = 'lawyer'", [])
        }
        #expect(try FailureTests.state(ledger, district) != state)
        #expect(try ledger.recount(in: district) > 0)
        #expect(try FailureTests.state(ledger, district) == state)
        #expect(try ledger.recount(in: district) == 0)
    }

    @Test(
        "Opening with other quantities counts them from all filings",
        arguments: EngineUnderTest.all,
    )
    func otherQuantities(engine: EngineUnderTest) throws {
        let engine = try engine.make()
        let district = try Fixture.district(1)
        let few = try Ledger(engine: engine, quantities: [TestQuantities.visits])
        let model = try CountingTests.receive(5, into: few, district, count: 40)
        let all = try Ledger(engine: engine, quantities: TestQuantities.all)
        try CountingTests.compare(all, model, CountingTests.periods, district, "reopened")
        #expect(try all.recount(in: district) == 0)
        let stale = rule {
            _ = try few.receive([ProblemTests.message(.gap)], at: Fixture.desk(district))
        }
        #expect(stale == "ledger.definitions")
    }

    @Test(
        "A quantity whose totals are not kept is counted from the events",
        arguments: EngineUnderTest.all,
    )
    func notKept(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine, [])
        let district = try Fixture.district(1)
        let model = try CountingTests.receive(6, into: ledger, district)
        try CountingTests.compare(ledger, model, CountingTests.periods, district, "not kept")
    }

    @Test(
        "Filings that are loaded in bulk leave what receiving them leaves",
        arguments: EngineUnderTest.all,
    )
    func loaded(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let (one, other) = (try Fixture.district(1), try Fixture.district(2))
        var filings = RandomFilings(seed: 11)
        let messages = try (0..<60).map { _ in try filings.next() }
        _ = try ledger.receive(messages, at: Fixture.desk(one))
        let batches = stride(from: 0, to: 60, by: 7).map { Array(messages[$0..<min($0 + 7, 60)]) }
        try ledger.load(batches, at: Fixture.desk(other))
        #expect(try FailureTests.state(ledger, one) == FailureTests.state(ledger, other))
        #expect(try ledger.recount(in: other) == 0)
        var more = [try filings.next(), try filings.next(), try filings.next()]
        more.append(contentsOf: messages.prefix(3))
        for district in [one, other] {
            #expect(
                try ledger.receive(more, at: Fixture.desk(district)).map(\.outcome)
                    == [.accepted, .accepted, .accepted, .duplicate, .duplicate, .duplicate]
            )
        }
        #expect(try FailureTests.state(ledger, one) == FailureTests.state(ledger, other))
        #expect(rule { try ledger.load(batches, at: Fixture.desk(other)) } == "ledger.notEmpty")
    }
}
