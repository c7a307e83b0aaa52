import Bureau
import BureauLedger
import Checklists
import Testing

@Suite("What is filed about a locked month counts in the first open one")
struct LockTests {
    @Test(
        "Every figure and note is that of the model, whenever months are locked",
        arguments: EngineUnderTest.all,
    )
    func model(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        var late = 0
        for seed in 1...10 {
            let district = try Fixture.district(seed)
            var filings = RandomFilings(seed: seed)
            var model = LockModel(TestQuantities.all)
            for step in 0..<14 {
                if step % 4 == 3 {
                    let month = Month(index: 2025 * 12 + step + seed % 3)
                    model.lockedThrough = month
                    let day = try Fixture.day(Fixture.today)
                    try ledger.lock(through: month, in: district, on: day)
                }
                let message = try filings.next()
                let receipts = try ledger.receive([message], at: Fixture.desk(district))
                late += receipts.count { $0.outcome == .late }
                #expect(receipts.allSatisfy { [.accepted, .late].contains($0.outcome) })
                model.take(try #require(message.filing))
            }
            try Self.compare(ledger, model, district, seed)
            try Self.compareNotes(ledger, model, district)
            #expect(try ledger.recount(in: district) == 0)
            try Self.compareNotes(ledger, model, district)
        }
        #expect(late > 10)
    }

    static func compare(
        _ ledger: Ledger,
        _ model: LockModel,
        _ district: DistrictCode,
        _ seed: Int,
    ) throws {
        let quantities = TestQuantities.all
        for word in ["", "zhengyang"] {
            let some = quantities.filter { word.isEmpty || $0.breakdowns.contains(.place) }
            let figures = try ledger.figures(
                of: some,
                over: CountingTests.periods,
                by: word.isEmpty ? nil : .place,
                in: [district],
            )
            for quantity in some {
                for period in CountingTests.periods {
                    let found = figures.value(of: quantity.id, period, word: word)
                    let expected = model.value(quantity, period, word)
                    #expect(found == expected, "seed \(seed): \(quantity.id) \(period) \(word)")
                }
            }
        }
    }

    static func compareNotes(
        _ ledger: Ledger,
        _ model: LockModel,
        _ district: DistrictCode,
    ) throws {
        for month in CountingTests.months {
            let notes = try ledger.adjustments(in: .month(month), of: district)
            for quantity in TestQuantities.all {
                let changes = notes.filter { $0.quantity == quantity.id }.map(\.change)
                let place = LockModel.Place(
                    quantity: quantity.id,
                    span: quantity.isStock ? .change : .month,
                    word: "",
                    month: month,
                )
                #expect(changes.reduce(0, +) == model.moved[place] ?? 0)
            }
        }
    }

    @Test(
        "A late filing is noted with what it is and where it belongs",
        arguments: EngineUnderTest.all,
    )
    func note(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        let (march, april) = (try Fixture.month("2026-03"), try Fixture.month("2026-04"))
        try ledger.lock(through: march, in: district, on: Fixture.day(Fixture.today))
        #expect(try ledger.lockedThrough(in: district) == march)
        var pen = FirmPen(1)
        let message = try pen.write(ProblemTests.visit(1))
        #expect(
            try ledger.receive([message], at: Fixture.desk(district)).map(\.outcome) == [.late]
        )
        let filing = try #require(message.filing?.id)
        let expected = Adjustment(
            quantity: "visits",
            belongsTo: march,
            countsIn: april,
            firm: pen.firm,
            filing: filing,
            change: 1,
        )
        let notes = try ledger.adjustments(in: .month(april), of: district)
        #expect(notes.filter { $0.quantity == "visits" } == [expected])
        #expect(try ledger.adjustments(in: .month(march), of: district).isEmpty)
        #expect(try ledger.adjustments(in: .year(2026), of: district).isEmpty)
        let figures = try ledger.figures(
            of: [TestQuantities.visits],
            over: [.month(march), .month(april), .days(march.firstDay, march.lastDay)],
            in: [district],
        )
        #expect(figures.value(of: "visits", .month(march)) == 0)
        #expect(figures.value(of: "visits", .month(april)) == 1)
        #expect(figures.value(of: "visits", .days(march.firstDay, march.lastDay)) == 1)
    }

    @Test(
        "A number of a locked month opens to what stood then, the next to what came late",
        arguments: EngineUnderTest.all,
    )
    func drill(engine: EngineUnderTest) throws {
        let ledger = try Fixture.ledger(engine)
        let district = try Fixture.district(1)
        let (march, april) = (try Fixture.month("2026-03"), try Fixture.month("2026-04"))
        var pen = FirmPen(1)
        func report(_ findings: Int64) throws -> FilingContent {
            .event(
                try Fixture.event(.report, 1, on: "2026-03-05") {
                    $0.measures = [.findings: findings]
                }
            )
        }
        let first = try pen.write(report(5))
        let second = try pen.write(report(7), corrects: first.filing?.id)
        _ = try ledger.receive([first], at: Fixture.desk(district))
        try ledger.lock(through: march, in: district, on: Fixture.day(Fixture.today))
        _ = try ledger.receive([second], at: Fixture.desk(district))
        func lines(_ period: ReportingPeriod) throws -> [FiledLine] {
            try ledger.filings(behind: TestQuantities.findings, in: period, in: district)
        }
        let inMarch = try lines(.month(march))
        #expect(inMarch.map(\.filing) == [first.filing?.id])
        #expect(inMarch.map { $0.event.measures[.findings] } == [5])
        let inApril = try lines(.month(april))
        #expect(Set(inApril.map(\.filing)) == [second.filing?.id])
        #expect(Set(inApril.map { $0.event.measures[.findings] }) == [5, 7])
        #expect(
            try lines(.days(march.firstDay, march.lastDay)).map(\.filing) == [second.filing?.id]
        )
    }

    @Test("A month that is not over or locked already is not locked")
    func refused() throws {
        let ledger = try Fixture.ledger(.sqlite)
        let district = try Fixture.district(1)
        let day = try Fixture.day("2026-03-30")
        let (february, march) = (try Fixture.month("2026-02"), try Fixture.month("2026-03"))
        #expect(
            rule { try ledger.lock(through: march, in: district, on: day) } == "ledger.lockEarly"
        )
        try ledger.lock(through: february, in: district, on: day)
        #expect(
            rule { try ledger.lock(through: february, in: district, on: day) }
                == "ledger.lockedAlready"
        )
        #expect(try ledger.lockedThrough(in: district) == february)
    }
}
