import Checklists
import Practice
import Testing

@Suite("Where a retainer stands")
struct RetainerStatusTests {
    private func status(_ retainer: Retainer, _ day: String) throws -> RetainerStatus {
        retainer.status(on: try Samples.day(day))
    }

    private func ended(_ on: String, _ retainer: Retainer) throws -> Retainer {
        try retainer.terminated(DatedReason(on: Samples.day(on), reason: "协商解除"))
    }

    @Test(
        "A signed retainer stands where its term says, whenever it was signed",
        arguments: [
            (day: "2025-12-31", status: RetainerStatus.upcoming),
            (day: "2026-01-01", status: .inForce), (day: "2026-12-31", status: .inForce),
            (day: "2027-01-01", status: .expired),
        ],
    )
    func signed(day: String, status expected: RetainerStatus) throws {
        #expect(try status(Samples.retainer(), day) == expected)
    }

    @Test(
        "A draft is a draft on every day",
        arguments: ["2025-01-01", "2026-06-01", "2028-01-01"],
    )
    func draft(day: String) throws {
        #expect(try status(Samples.draft(), day) == .draft)
    }

    @Test(
        "A renewed retainer is in force to its end, then renewed",
        arguments: [
            (day: "2026-12-31", status: RetainerStatus.inForce),
            (day: "2027-01-01", status: .renewed),
        ],
    )
    func renewed(day: String, status expected: RetainerStatus) throws {
        #expect(try status(Samples.retainer().continued(by: "r2"), day) == expected)
    }

    @Test(
        "A terminated retainer is in force to the eve of its end",
        arguments: [
            (day: "2026-06-29", status: RetainerStatus.inForce),
            (day: "2026-06-30", status: .terminated), (day: "2027-06-30", status: .terminated),
            (day: "2025-12-31", status: .upcoming),
        ],
    )
    func terminated(day: String, status expected: RetainerStatus) throws {
        #expect(try status(ended("2026-06-30", Samples.retainer()), day) == expected)
    }

    @Test(
        "A draft that was given up was never anything else",
        arguments: ["2025-01-01", "2026-06-01"],
    )
    func givenUp(day: String) throws {
        #expect(try status(ended("2026-06-30", Samples.draft()), day) == .terminated)
    }

    @Test("Renewal comes up 60 and 30 days before the end, as long as nobody has decided")
    func marks() throws {
        let retainer = try Samples.retainer()
        let days = retainer.line.deadlines.filter { $0.kind == .renewal }.map(\.day.description)
        #expect(days == ["2026-11-01", "2026-12-01"])
        let decision = try DatedReason(on: Samples.day("2026-11-02"), reason: "企业已设法务部")
        for decided in [
            try retainer.continued(by: "r2"), try retainer.leftToEnd(decision),
            try ended("2026-06-30", retainer), try Samples.draft(),
        ] {
            #expect(decided.line.deadlines.filter { $0.kind == .renewal }.isEmpty)
        }
    }

    @Test(
        "A short term has the reminders that fit into it",
        arguments: [
            (end: "2026-02-19", marks: ["2026-01-20"]), (end: "2026-01-15", marks: ["2026-01-15"]),
        ],
    )
    func shortTerm(end: String, marks: [String]) throws {
        var terms = try Samples.terms(.proBono, through: end)
        terms.team = []
        #expect(try Samples.retainer("r1", terms).renewalMarks.map(\.description) == marks)
    }

    @Test("Only what is still to come in is a deadline")
    func fees() throws {
        let retainer = try Samples.retainer()
        func due(_ retainer: Retainer) -> [String] {
            retainer.line.deadlines.filter { $0.kind == .fee }.map(\.day.description)
        }
        #expect(due(retainer) == ["2026-01-31", "2026-07-31"])
        #expect(due(try Samples.draft()).isEmpty)
        #expect(due(try ended("2026-06-30", retainer)) == ["2026-01-31"])
        let (day, today) = (try Samples.day("2026-01-28"), try Samples.day("2026-11-20"))
        #expect(due(try retainer.paying(1, on: day, today: today)) == ["2026-07-31"])
    }
}
