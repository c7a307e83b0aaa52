import Bureau
import Checklists
import Testing

@Suite("What events add to the kept totals")
struct TallyTests {
    static func event(
        _ subject: Int,
        _ day: String,
        party: String? = "a",
        until: String? = nil,
        done: String? = nil,
        _ words: [Breakdown: [String]] = [:],
        findings: Int64 = 0,
    ) throws -> CountedEvent {
        CountedEvent(
            kind: .visit,
            subject: try FiledID("00000000-0000-4000-8000-00000000000\(subject)"),
            day: try #require(CalendarDate(day)),
            until: until.flatMap { CalendarDate($0) },
            done: done.flatMap { CalendarDate($0) },
            party: party,
            words: words,
            measures: [.findings: findings],
        )
    }

    static func tally(
        _ counting: Quantity.Counting,
        doneWithin: Bool = false,
        by breakdowns: Set<Breakdown> = [],
    ) -> Tally {
        let selection = Selection(kinds: [.visit], doneWithin: doneWithin)
        return Tally(Quantity("q", selection, counting, by: breakdowns))
    }

    /// Cells as `span word year-month` with their count.
    static func cells(_ tally: Tally, _ events: [CountedEvent]) -> [String: Int64] {
        plain(tally.cells(of: events))
    }

    static func plain(_ cells: [Cell: Int64]) -> [String: Int64] {
        Dictionary(
            uniqueKeysWithValues: cells.map { cell, count in
                let month = "\(cell.month.year)-\(cell.month.month)"
                return (
                    "\(cell.span.rawValue) \(cell.word.isEmpty ? "" : cell.word + " ")\(month)",
                    count,
                )
            }
        )
    }

    @Test("Each event counts in its month, in total and under each of its words")
    func events() throws {
        let tally = Self.tally(.events(once: nil), by: [.lawyer])
        let event = try Self.event(1, "2026-03-05", [.lawyer: ["l1", "l2"], .place: ["p"]])
        #expect(
            Self.cells(tally, [event])
                == ["month 2026-3": 1, "month l1 2026-3": 1, "month l2 2026-3": 1]
        )
    }

    @Test("A sum adds the measure, and nothing where there is none of it")
    func sums() throws {
        let tally = Self.tally(.sum(.findings))
        #expect(
            Self.cells(tally, [try Self.event(1, "2026-03-05", findings: 7)]) == ["month 2026-3": 7]
        )
        #expect(Self.cells(tally, [try Self.event(1, "2026-03-05")]) == [:])
    }

    @Test(
        "An enterprise counts in the first month of each month, quarter and year in which it appears"
    )
    func distinct() throws {
        let tally = Self.tally(.distinct(.party))
        let events = try ["2026-03-05", "2026-03-09", "2026-02-01", "2026-06-30", "2027-01-01"]
            .enumerated().map { try Self.event($0, $1) }
        #expect(
            Self.cells(tally, events) == [
                "month 2026-2": 1, "month 2026-3": 1, "month 2026-6": 1, "month 2027-1": 1,
                "quarter 2026-2": 1, "quarter 2026-6": 1, "quarter 2027-1": 1,
                "year 2026-2": 1, "year 2027-1": 1,
            ]
        )
    }

    @Test("An event without an enterprise is no distinct enterprise")
    func nobody() throws {
        let event = try Self.event(1, "2026-03-05", party: nil)
        #expect(Self.cells(Self.tally(.distinct(.party)), [event]) == [:])
        #expect(Self.cells(Self.tally(.inForce(.party)), [event]) == [:])
        #expect(
            Self.cells(Self.tally(.events(once: .partyAndDay)), [event]) == ["month 2026-3": 1]
        )
    }

    @Test("An enterprise counts once a day")
    func onceADay() throws {
        let events = try ["2026-03-05", "2026-03-05", "2026-03-06"].enumerated()
            .map { try Self.event($0, $1) }
        #expect(Self.cells(Self.tally(.events(once: .partyAndDay)), events) == ["month 2026-3": 2])
    }

    @Test(
        "What must be done within the period counts in the later month, in the lengths that hold both days",
        arguments: [
            (
                day: "2026-03-05", done: "2026-03-31",
                cells: ["month 2026-3", "quarter 2026-3", "year 2026-3"],
            ),
            (day: "2026-02-05", done: "2026-03-31", cells: ["quarter 2026-3", "year 2026-3"]),
            (day: "2026-03-05", done: "2026-02-01", cells: ["quarter 2026-3", "year 2026-3"]),
            (day: "2026-03-05", done: "2026-04-01", cells: ["year 2026-4"]),
            (day: "2025-12-31", done: "2026-01-01", cells: []),
            (day: "2026-01-01", done: "2025-12-31", cells: []),
        ] as [(day: String, done: String, cells: [String])],
    )
    func doneWithin(day: String, done: String, cells: [String]) throws {
        let event = try Self.event(1, day, done: done)
        let expected = Dictionary(uniqueKeysWithValues: cells.map { ($0, Int64(1)) })
        for counting: Quantity.Counting in [
            .events(once: nil), .events(once: .partyAndDay), .distinct(.party),
        ] {
            #expect(Self.cells(Self.tally(counting, doneWithin: true), [event]) == expected)
        }
    }

    @Test("Of a day's events the one that is done first counts, whichever comes first")
    func doneOnce() throws {
        let events = [
            try Self.event(1, "2026-03-05", done: "2026-06-01"),
            try Self.event(2, "2026-03-05", done: "2026-03-09"),
        ]
        let tally = Self.tally(.events(once: .partyAndDay), doneWithin: true)
        let expected: [String: Int64] = ["month 2026-3": 1, "quarter 2026-3": 1, "year 2026-3": 1]
        #expect(Self.cells(tally, events) == expected)
        #expect(Self.cells(tally, events.reversed()) == expected)
    }

    @Test(
        "What is in force comes in at the end of its first month and goes out at the first end after its term",
        arguments: [
            (
                day: "2026-01-15", until: "2026-03-31",
                cells: ["change 2026-1": Int64(1), "change 2026-4": -1],
            ),
            (
                day: "2026-01-31", until: "2026-03-30",
                cells: ["change 2026-1": 1, "change 2026-3": -1],
            ),
            (day: "2026-01-15", until: nil, cells: ["change 2026-1": 1]),
            (day: "2026-01-15", until: "2026-01-30", cells: [:]),
            (
                day: "2026-01-31", until: "2026-01-31",
                cells: ["change 2026-1": 1, "change 2026-2": -1],
            ),
        ] as [(day: String, until: String?, cells: [String: Int64])],
    )
    func terms(day: String, until: String?, cells: [String: Int64]) throws {
        let event = try Self.event(1, day, until: until)
        #expect(Self.cells(Self.tally(.inForce(nil)), [event]) == cells)
        #expect(Self.cells(Self.tally(.inForce(.party)), [event]) == cells)
    }

    @Test(
        "Terms of one enterprise that overlap or follow each other are one; each contract is its own"
    )
    func overlaps() throws {
        let events = [
            try Self.event(1, "2026-01-01", until: "2026-03-31"),
            try Self.event(2, "2026-02-01", until: "2026-02-28"),
            try Self.event(3, "2026-04-01", until: "2026-05-31"),
            try Self.event(4, "2026-08-01", until: "2026-08-31"),
        ]
        #expect(
            Self.cells(Self.tally(.inForce(.party)), events) == [
                "change 2026-1": 1, "change 2026-6": -1, "change 2026-8": 1, "change 2026-9": -1,
            ]
        )
        #expect(
            Self.cells(Self.tally(.inForce(nil)), events) == [
                "change 2026-1": 1, "change 2026-2": 1, "change 2026-3": -1, "change 2026-6": -1,
                "change 2026-8": 1, "change 2026-9": -1,
            ]
        )
    }

    @Test("A change is what comes less what goes, under the words that are touched")
    func change() throws {
        let tally = Self.tally(.distinct(.party), by: [.place])
        let first = try Self.event(1, "2026-03-05", [.place: ["p"]])
        let second = try Self.event(2, "2026-02-05", [.place: ["q"]])
        let change = tally.change(from: [first], to: [first, second], by: [second])
        #expect(
            Self.plain(change) == [
                "month 2026-2": 1, "quarter 2026-2": 1, "quarter 2026-3": -1, "year 2026-2": 1,
                "year 2026-3": -1, "month q 2026-2": 1, "quarter q 2026-2": 1, "year q 2026-2": 1,
            ]
        )
        let back = tally.change(from: [first, second], to: [first], by: [second])
        #expect(Self.plain(back) == Self.plain(change).mapValues { -$0 })
    }
}
