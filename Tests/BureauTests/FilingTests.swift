import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Filings")
struct FilingTests {
    static let bureau = "00000000-0000-4000-8000-000000000001"
    static let subject = "00000000-0000-4000-8000-000000000002"

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func event(
        _ kind: FiledEventKind = .report,
        on day: String = "2026-11-02",
        _ measures: [FiledMeasure: Int64] = [:],
    ) throws -> FiledEvent {
        var event = FiledEvent(kind, try FiledID(subject), on: try Self.day(day))
        event.measures = measures
        return event
    }

    static func filing(
        _ content: FilingContent,
        sequence: Int64 = 1,
        previous: String? = nil,
        change: (inout Filing) throws -> Void = { _ in },
    ) throws -> Filing {
        var filing = Filing(
            id: try FiledID("00000000-0000-4000-8000-\(String(format: "%012d", sequence))"),
            bureau: try FiledID(bureau),
            firm: CreditCode("31500000MD0000000X"),
            sequence: sequence,
            previous: previous,
            filedOn: try day("2026-11-03"),
            content: content,
        )
        try change(&filing)
        return filing
    }

    static func desk(_ change: (inout FilingDesk) throws -> Void = { _ in }) throws -> FilingDesk {
        var desk = FilingDesk(
            bureau: try FiledID(bureau),
            today: try day("2026-11-24"),
            enrolment: .active,
            words: [try FiledCode("zhengyang")],
        )
        try change(&desk)
        return desk
    }

    @Test("A sound filing counts on its day, received again it changes nothing")
    func accepted() throws {
        let filing = try Self.filing(.event(Self.event()))
        let day = try Self.day("2026-11-02")
        #expect(
            try Self.desk().verdict(on: filing, hash: "a")
                == .accepted(countsFrom: day, isLate: false)
        )
        #expect(try Self.desk { $0.earlier = "a" }.verdict(on: filing, hash: "a") == .duplicate)
        #expect(
            try Self.desk { $0.earlier = "b" }.verdict(on: filing, hash: "a") == .refused(.replayed)
        )
    }

    @Test("What belongs into a locked period counts on the first open day, and says so")
    func locked() throws {
        let desk = try Self.desk { $0.lockedThrough = try Self.day("2026-11-05") }
        let filing = try Self.filing(.event(Self.event()))
        #expect(
            try desk.verdict(on: filing, hash: "a")
                == .accepted(countsFrom: Self.day("2026-11-06"), isLate: true)
        )
    }

    @Test("The chain shows what is missing and what does not belong")
    func chain() throws {
        let desk = try Self.desk { $0.last = .init(sequence: 4, hash: "h4") }
        func verdict(_ sequence: Int64, _ previous: String?) throws -> FilingVerdict {
            let filing = try Self.filing(
                .event(Self.event()),
                sequence: sequence,
                previous: previous,
            )
            return desk.verdict(on: filing, hash: "x")
        }
        #expect(try verdict(6, "h5") == .waiting(.gap))
        #expect(try verdict(5, "h3") == .refused(.chain))
        #expect(try verdict(4, "h3") == .refused(.replayed))
        let day = try Self.day("2026-11-02")
        #expect(try verdict(5, "h4") == .accepted(countsFrom: day, isLate: false))
    }

    @Test("What an officer or a later filing can mend waits, everything else is refused")
    func problems() throws {
        let sound = try Self.filing(.event(Self.event()))
        #expect(
            try Self.desk { $0.enrolment = .unknown }.verdict(on: sound, hash: "a")
                == .waiting(.unknownFirm)
        )
        #expect(
            try Self.desk { $0.enrolment = .suspended }.verdict(on: sound, hash: "a")
                == .waiting(.suspendedFirm)
        )
        let newer = try Self.filing(.event(Self.event())) { $0.version = 2 }
        #expect(try Self.desk().verdict(on: newer, hash: "a") == .waiting(.newerVersion))
        let foreign = try Self.filing(.event(Self.event())) {
            $0.bureau = try FiledID(Self.subject)
        }
        #expect(try Self.desk().verdict(on: foreign, hash: "a") == .refused(.foreign))
        let future = try Self.filing(.event(Self.event(on: "2026-11-25")))
        #expect(try Self.desk().verdict(on: future, hash: "a") == .refused(.future))
        let correcting = try Self.filing(.event(Self.event())) { $0.corrects = $0.id }
        #expect(
            try Self.desk { $0.knowsCorrected = false }.verdict(on: correcting, hash: "a")
                == .waiting(.unknownCorrection)
        )
        var placed = try Self.event()
        placed.place = try FiledCode("zhoubai")
        let unlisted = try Self.filing(.event(placed))
        #expect(try Self.desk().verdict(on: unlisted, hash: "a") == .waiting(.unlisted))
    }

    @Test(
        "Numbers that contradict each other are refused",
        arguments: [
            (
                measures: [FiledMeasure.findings: 3, .findingsToAct: 4],
                rule: "bureau.filing.parts",
            ),
            (measures: [.adopted: 1], rule: "bureau.filing.parts"),
            (measures: [.findings: -1], rule: "bureau.filing.measure"),
            (measures: [.fen: 1_000_000_000_000_000], rule: "bureau.filing.measure"),
        ],
    )
    func contradictions(measures: [FiledMeasure: Int64], rule: String) throws {
        let event = try Self.event(.report, measures)
        #expect(event.contradiction?.rule == rule)
        let verdict = try Self.desk().verdict(on: Self.filing(.event(event)), hash: "a")
        #expect(verdict == .refused(.contradiction))
    }

    @Test(
        "Only a recommendation may have a day to come, on which it is due; nothing may be done already by then",
        arguments: [
            (kind: FiledEventKind.recommendation, day: "2027-01-31", done: nil, isFuture: false),
            (kind: .recommendation, day: "2027-01-31", done: "2026-11-24", isFuture: false),
            (kind: .recommendation, day: "2027-01-31", done: "2026-11-25", isFuture: true),
            (kind: .request, day: "2026-11-01", done: "2026-11-25", isFuture: true),
            (kind: .visit, day: "2026-11-25", done: nil, isFuture: true),
        ] as [(kind: FiledEventKind, day: String, done: String?, isFuture: Bool)],
    )
    func future(kind: FiledEventKind, day: String, done: String?, isFuture: Bool) throws {
        var event = try Self.event(kind, on: day)
        event.done = try done.map { try Self.day($0) }
        let verdict = try Self.desk().verdict(on: Self.filing(.event(event)), hash: "a")
        let accepted = FilingVerdict.accepted(countsFrom: event.day, isLate: false)
        #expect(verdict == (isFuture ? .refused(.future) : accepted))
    }

    @Test("What was never filed cannot be withdrawn")
    func withdrawal() throws {
        let filing = try Self.filing(.withdrawn(.visit, FiledID(Self.subject)))
        let unknown = try Self.desk { $0.knowsCorrected = false }
        #expect(unknown.verdict(on: filing, hash: "a") == .waiting(.unknownCorrection))
        let accepted = FilingVerdict.accepted(countsFrom: filing.filedOn, isLate: false)
        #expect(try Self.desk().verdict(on: filing, hash: "a") == accepted)
    }

    @Test("A wrong filing that does not follow the chain waits or is refused for that first")
    func order() throws {
        let wrong = try Self.event(.report, on: "2027-01-01", [.adopted: 1])
        let late = try Self.filing(.event(wrong), sequence: 3, previous: "x")
        #expect(try Self.desk().verdict(on: late, hash: "a") == .waiting(.gap))
        let next = try Self.filing(.event(wrong))
        #expect(try Self.desk().verdict(on: next, hash: "a") == .refused(.future))
        #expect(FilingProblem.allCases.filter(\.keepsItsPlace) == [.future, .contradiction])
    }

    @Test(
        "A trade, a domain or a point of another form is in no list",
        arguments: [
            (industry: "u", domain: "d01", point: "d01_01"),
            (industry: "wang", domain: "d01", point: "d01_01"),
            (industry: "a", domain: "wang", point: "d01_01"),
            (industry: "a", domain: "d01", point: "wang_01"),
        ],
    )
    func oddCodes(industry: String, domain: String, point: String) throws {
        func verdicts(_ industry: String, _ domain: String, _ point: String) throws -> [Bool] {
            var event = try Self.event()
            event.industry = try FiledCode(industry)
            let count = PooledLevels.Count(
                domain: try FiledCode(domain),
                level: try FiledCode("red"),
                count: 1,
            )
            let points = ConsentedPoints(
                checkup: try FiledID(Self.subject),
                party: .code(CreditCode("91500114MA5UXXXX0X")),
                day: try Self.day("2026-11-01"),
                agreedOn: try Self.day("2026-11-01"),
                points: [try FiledCode(point)],
            )
            let contents: [FilingContent] = [
                .event(event),
                .levels(PooledLevels(year: 2026, month: 10, checkups: 5, findings: [count])),
                .points(points),
            ]
            return try contents.map { content in
                let verdict = try Self.desk().verdict(on: Self.filing(content), hash: "a")
                return verdict == .waiting(.unlisted)
            }
        }
        #expect(try verdicts("t", "i02", "d09_01") == [false, false, false])
        #expect(try verdicts(industry, domain, point).filter { $0 }.count == 1)
    }

    @Test("A pool of fewer than five checkups is refused")
    func pools() throws {
        for (checkups, isSound) in [(4, false), (5, true)] {
            let pool = PooledLevels(year: 2026, month: 11, checkups: checkups, findings: [])
            #expect(pool.isSound == isSound)
        }
    }

    @Test(
        "No sentence fits into an id, a code, a licence or an enterprise",
        arguments: ["某公司涉嫌虚开发票", "Some words here", "a b", "", "x;y", "王某 13800000000"],
    )
    func noFreeText(text: String) throws {
        #expect(throws: Diagnostic.self) { try FiledID(text) }
        #expect(throws: Diagnostic.self) { try FiledCode(text) }
        #expect(throws: Diagnostic.self) { try FiledLicence(text) }
        let json = try JSONEncoder().encode([text])
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode([FiledParty].self, from: json)
        }
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode([FiledCode].self, from: json)
        }
    }

    @Test("A filing is read back as it was written")
    func coding() throws {
        var event = try Self.event(.report, [.findings: 7, .findingsToAct: 5])
        event.party = .code(CreditCode("91500114MA5UXXXX0X"))
        event.place = try FiledCode("zhengyang")
        event.lawyers = [try FiledLicence("15001201010123456")]
        for content: FilingContent in [
            .event(event), .withdrawn(.visit, try FiledID(Self.subject)),
            .levels(PooledLevels(year: 2026, month: 11, checkups: 5, findings: [])),
        ] {
            let filing = try Self.filing(content, sequence: 2, previous: "aa")
            let bytes = try JSONEncoder().encode(filing)
            #expect(try JSONDecoder().decode(Filing.self, from: bytes) == filing)
        }
    }
}
