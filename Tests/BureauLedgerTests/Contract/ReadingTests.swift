import Bureau
import BureauLedger
import Checklists
import Practice
import Testing

@Suite("Reading the ledger")
struct ReadingTests {
    @Test("Districts add up, and each for itself stays apart", arguments: EngineUnderTest.all)
    func districts(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let districts = try [1, 2].map { try Fixture.district($0) }
        for (seed, district) in districts.enumerated() {
            _ = try CountingTests.receive(seed, into: ledger, district)
        }
        let periods =
            CountingTests.periods + [
                .days(try Fixture.day("2025-02-10"), try Fixture.day("2026-03-05"))
            ]
        for breakdown in [nil, Breakdown.place] {
            let some = TestQuantities.all.filter { breakdown.map($0.breakdowns.contains) ?? true }
            #expect(try Set(ledger.districts()).isSuperset(of: districts))
            func figures(_ districts: [DistrictCode]) throws -> Figures {
                try ledger.figures(of: some, over: periods, by: breakdown, in: districts)
            }
            let sum = try figures([districts[0]]).values
                .merging(figures([districts[1]]).values) { $0 + $1 }
            #expect(try figures(districts).values == sum.filter { $0.value != 0 })
        }
        #expect(try ledger.figures(of: TestQuantities.all, over: periods, in: []) == Figures())
    }

    @Test("As many lines stand behind a number as it counts", arguments: EngineUnderTest.all)
    func drill(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        let model = try CountingTests.receive(8, into: ledger, district, count: 60)
        for quantity in [TestQuantities.visits, TestQuantities.contracts, TestQuantities.verified] {
            for period in CountingTests.periods {
                let value = model.value(quantity, period.firstDay, period.lastDay)
                let lines = try ledger.filings(behind: quantity, in: period, in: district)
                #expect(lines.count == value)
                #expect(lines.map(\.event.day) == lines.map(\.event.day).sorted())
            }
        }
        for word in model.words(.lawyer) {
            let value = model.value(
                TestQuantities.visits,
                try Fixture.day("2025-01-01"),
                try Fixture.day("2025-12-31"),
                (.lawyer, word),
            )
            let lines = try ledger.filings(
                behind: TestQuantities.visits,
                in: .year(2025),
                where: (.lawyer, word),
                in: district,
            )
            #expect(lines.count == value)
        }
    }

    @Test("Events are read as they stand now, by each condition", arguments: EngineUnderTest.all)
    func events(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        let model = try CountingTests.receive(9, into: ledger, district, count: 60)
        let all = model.standing
        func subjects(_ filter: EventFilter) throws -> Set<CountedEvent> {
            Set(try ledger.events(filter, in: district))
        }
        #expect(try subjects(EventFilter()) == Set(all.map(\.event)))
        #expect(
            try subjects(EventFilter(kinds: [.retainer, .visit]))
                == Set(all.map(\.event).filter { [.retainer, .visit].contains($0.kind) })
        )
        #expect(
            try subjects(EventFilter(firm: Fixture.firm(2)))
                == Set(all.filter { $0.firm == Fixture.firm(2) }.map(\.event))
        )
        let party = "91500114MA5UXXXX01"
        #expect(
            try subjects(EventFilter(party: party))
                == Set(all.map(\.event).filter { $0.party == party })
        )
        let days = try Fixture.day("2025-03-01")...Fixture.day("2025-09-15")
        #expect(
            try subjects(EventFilter(days: days))
                == Set(all.map(\.event).filter { days.contains($0.day) })
        )
        #expect(try subjects(EventFilter(application: Fixture.id(1))).isEmpty)
    }

    @Test("Receipts are in the order of arrival, from a number on", arguments: EngineUnderTest.all)
    func receipts(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var pen = FirmPen(1)
        let messages = try (1...3).map { try pen.write(ProblemTests.visit($0)) }
        _ = try ledger.receive([messages[1], messages[0]], at: Fixture.desk(district))
        let first = try ledger.receipts(of: pen.firm, after: 0, in: district)
        #expect(first.map(\.receipt.sequence) == [2, 1, 2])
        #expect(first.map(\.receipt.outcome) == [.waiting, .accepted, .accepted])
        #expect(
            first.map(\.receipt.hash) == [messages[1].hash, messages[0].hash, messages[1].hash]
        )
        _ = try ledger.receive([messages[2], messages[0]], at: Fixture.desk(district))
        let last = try #require(first.last?.position)
        let later = try ledger.receipts(of: pen.firm, after: last, in: district)
        #expect(later.map(\.receipt.sequence) == [3])
        #expect(
            try ledger.lastLink(of: pen.firm, in: district)
                == .init(sequence: 3, hash: messages[2].hash)
        )
        #expect(try ledger.lastLink(of: Fixture.firm(2), in: district) == nil)
    }

    @Test(
        "Each enterprise counts once at a point, and no longer from the day of its withdrawal",
        arguments: EngineUnderTest.all,
    )
    func points(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        var (pen, other) = (FirmPen(1), FirmPen(2))
        func points(_ checkup: Int, _ party: Int, _ names: [String]) throws -> FilingContent {
            .points(
                ConsentedPoints(
                    checkup: try Fixture.id(checkup),
                    party: .code(CreditCode("91500114MA5UXXXX0\(party)")),
                    day: try Fixture.day("2026-03-01"),
                    agreedOn: try Fixture.day("2026-03-02"),
                    place: try FiledCode("zhengyang"),
                    industry: try FiledCode("c"),
                    points: try names.map { try FiledCode($0) },
                )
            )
        }
        let messages = [
            try pen.write(points(1, 1, ["d01_01", "d01_02"]), on: "2026-03-03"),
            try pen.write(points(2, 2, ["d01_01"]), on: "2026-03-03"),
            try other.write(points(3, 1, ["d01_01"]), on: "2026-03-03"),
            try pen.write(points(4, 2, ["d01_02"]), on: "2026-03-04"),
            try pen.write(.pointsWithdrawn(Fixture.id(1)), on: "2026-05-01"),
        ]
        let receipts = try ledger.receive(messages, at: Fixture.desk(district))
        #expect(Set(receipts.map(\.outcome)) == [.accepted])
        func counts(_ breakdown: Breakdown, _ day: String) throws -> [String] {
            try ledger.pointCounts(by: breakdown, on: Fixture.day(day), in: district)
                .map { "\($0.word) \($0.point) \($0.enterprises)" }
        }
        #expect(try counts(.place, "2026-03-01") == [])
        #expect(try counts(.place, "2026-04-30") == ["zhengyang d01_01 1", "zhengyang d01_02 2"])
        #expect(try counts(.industry, "2026-05-01") == ["c d01_01 1", "c d01_02 1"])
        let unknown = try pen.write(.pointsWithdrawn(Fixture.id(99)))
        #expect(
            try ledger.receive([unknown], at: Fixture.desk(district)).map(\.problem) == [
                .unknownCorrection
            ]
        )
    }
}
