import Bureau
import Checklists
import Diagnostics
import Practice
import Testing

@Suite("The demonstration's district")
struct DemoDistrictTests {
    private static let district = Result { try DemoDistrict() }

    private func district() throws -> DemoDistrict { try DemoDistrictTests.district.get() }

    private func year(_ day: CalendarDate) -> Int { day.components.year }

    @Test("It is the same whenever it is made, and another with another seed")
    func deterministic() throws {
        let (one, other) = (try district(), try DemoDistrict())
        #expect(one.events == other.events)
        #expect(one.services == other.services)
        #expect(one.enterprises == other.enterprises)
        #expect(try DemoDistrict(seed: 1).services != one.services)
    }

    @Test(
        "Services of a year, each one a record",
        arguments: [
            (
                types: ["aid_accepted", "aid_accepted_migrant", "aid_accepted_defence"],
                count: 1_156,
            ),
            (types: ["aid_closed", "aid_closed_migrant"], count: 1_238),
            (types: ["aid_drafting"], count: 358),
            (types: ["duty_court"], count: 38),
            (types: ["duty_detention"], count: 8),
            (types: ["duty_petitions"], count: 46),
            (types: ["duty_procuratorate"], count: 120),
            (types: ["plea_help"], count: 1_035),
            (types: ["aid_accepted_defence"], count: 66),
            (types: ["exam_check"], count: 234),
            (types: ["exam_objective", "exam_objective_passed"], count: 764),
            (types: ["exam_objective_passed"], count: 124),
            (types: ["exam_subjective"], count: 188),
        ],
    )
    func services(types: [String], count: Int) throws {
        let records = try district().services.filter {
            types.contains($0.type) && year($0.day) == 2024
        }
        #expect(records.count == count)
    }

    @Test(
        "People of a year, added up over the records",
        arguments: [
            (type: "village_counsel", people: 33_158),
            (type: "village_reached", people: 57_036),
            (type: "village_online", people: 31_184),
            (type: "aid_consult", people: 5_173),
        ],
    )
    func people(type: String, people: Int) throws {
        let records = try district().services.filter { $0.type == type && year($0.day) == 2024 }
        #expect(records.compactMap(\.counts.people).reduce(0, +) == people)
        #expect(records.count > 600)
    }

    @Test("Money recovered by legal aid, and how much of it for migrant workers")
    func money() throws {
        let closed = try district().services.filter {
            $0.type.hasPrefix("aid_closed") && year($0.day) == 2024
        }
        func fen(_ records: [PublicService]) -> Int {
            records.compactMap(\.counts.money?.fen).reduce(0, +)
        }
        #expect(fen(closed) == 1_775_180_000)
        #expect(fen(closed.filter { $0.type == "aid_closed_migrant" }) == 870_960_000)
    }

    @Test("Closed cases grew by 76.6 % on the year before")
    func growth() throws {
        let before = try district().services.filter {
            $0.type.hasPrefix("aid_closed") && year($0.day) == 2023
        }
        #expect(before.count == 701)
        let permille = 1_238_000 / 701 - 1_000
        #expect(permille == 766)
    }

    @Test("What the firms did in a year, each thing an event")
    func work() throws {
        let events = try district().events.joined().filter { year($0.day) == 2024 }
        func sum(_ kind: FiledEventKind, _ measure: FiledMeasure) -> Int64 {
            events.filter { $0.kind == kind }.compactMap { $0.measures[measure] }.reduce(0, +)
        }
        func parties(_ kind: FiledEventKind) -> Int {
            Set(events.filter { $0.kind == kind }.compactMap(\.party)).count
        }
        #expect(parties(.visit) == 72)
        #expect(parties(.report) == 40)
        #expect(sum(.report, .findings) == 85)
        let raised: Int64 = sum(.report, .findingsToAct) + sum(.advice, .recommendations)
        #expect(raised == 136)
        #expect(sum(.loss, .fen) == 4_250_000_000)
    }

    @Test("Every kind and grade of loss comes from at least five enterprises")
    func grades() throws {
        let losses = try district().events.joined().filter { $0.kind == .loss }
        let groups = Dictionary(grouping: losses) {
            "\(year($0.day)) \($0.type?.text ?? "") \($0.grade?.text ?? "")"
        }
        #expect(groups.count == 9)
        for (name, group) in groups {
            #expect(Set(group.compactMap(\.party)).count >= 5, "\(name)")
        }
    }

    @Test("Contracts in force on the last day of the year")
    func retained() throws {
        let last = try #require(CalendarDate(year: 2024, month: 12, day: 31))
        let events = try district().events.joined().filter { event in
            event.kind == .retainer && event.day <= last && event.until.map { $0 >= last } ?? false
        }
        #expect(Set(events.compactMap(\.party)).count == 246)
    }

    @Test("Nothing contradicts itself, no id stands twice, and codes pass their checks")
    func sound() throws {
        let district = try district()
        let ofServices = try district.services.map { try FiledEvent($0) }
        let events: [FiledEvent] = Array(district.events.joined()) + ofServices
        #expect(Set(events.map(\.subject)).count == events.count)
        #expect(events.allSatisfy { $0.contradiction == nil })
        let codes: [CreditCode] = district.enterprises.map(\.code) + district.firms.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.flaws.isEmpty })
        #expect(try DemoDistrict.bureauCode().flaws.isEmpty)
        #expect(Set(district.services.map(\.number)).count == district.services.count)
    }

    @Test("Everything says that it is invented")
    func invented() throws {
        let district = try district()
        #expect(district.firms.allSatisfy { $0.name.hasSuffix("（虚构）") })
        #expect(district.enterprises.allSatisfy { $0.name.hasSuffix("（虚构）") })
        #expect(district.services.allSatisfy { $0.remark?.hasPrefix("虚构") == true })
        #expect(Set(district.enterprises.map(\.name)).count == district.enterprises.count)
    }

    @Test("A year that it cannot tell of is refused", arguments: [2019, 2023, 2025])
    func otherYear(year: Int) {
        #expect(throws: Diagnostic.self) { try DemoDistrict(year: year) }
    }
}
