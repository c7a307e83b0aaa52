import Bureau
import BureauLedger
import Diagnostics
import Foundation
import Practice
import Testing
import Workflows

@testable import TijianCommands

@Suite("What the indicators count")
struct IndicatorCountTests {
    /// The figure of each indicator for October 2026; every indicator of the file stands here.
    static let expected: [String: Figure] = [
        "visited": .amount(1), "visits": .amount(2), "checked": .amount(2),
        "checkups": .amount(2), "reports": .amount(2), "findings": .amount(15),
        "findings_red": .amount(2), "findings_orange": .amount(3), "findings_yellow": .amount(6),
        "findings_blue": .amount(4), "grave_findings": .amount(5), "advice": .amount(15),
        "risks_and_advice": .amount(12), "completed_rate": .ratio(1, of: 2),
        "adopted_rate": .ratio(2, of: 3), "followed_up": .amount(1), "trainings": .amount(1),
        "trained": .amount(30), "consultations": .amount(2), "contracts": .amount(3),
        "rules": .amount(2), "disputes": .amount(1), "recovered": .amount(500_000_000),
        "averted": .amount(212_345_678), "recovered_and_averted": .amount(712_345_678),
        "retained": .amount(3), "retained_here": .amount(2), "retained_new": .amount(1),
        "retained_renewed": .amount(1), "retained_ended": .amount(1),
        "satisfied_rate": .ratio(2, of: 3), "rated_rate": .ratio(3, of: 4),
        "mean_score": .ratio(12, of: 3), "teams": .amount(1), "lawyers": .amount(2),
        "pairings": .amount(1), "requests": .amount(2), "requests_closed": .amount(2),
        "examples": .amount(1),
    ]

    static func bureau() throws -> SampleBureau {
        let bureau = try SampleBureau()
        let receipts =
            try bureau.file(SampleBureau.october())
            + bureau.file(contents: [SampleBureau.pool()])
        let refused = receipts.filter { $0.outcome != .accepted }
        #expect(refused.isEmpty, "\(refused.map(\.problem))")
        return bureau
    }

    @Test("Each counts what its definition says, and not what it excludes")
    func october() throws {
        let bureau = try Self.bureau()
        let figures = try bureau.figures(.month(Month(index: 2026 * 12 + 9)))
        let indicators = bureau.desk.book.indicators.filter { !$0.isPublicService }
        for indicator in indicators {
            let expected = try #require(Self.expected[indicator.id], "\(indicator.id)")
            #expect(figures[indicator.id] == expected, "\(indicator.id)")
        }
    }

    @Test("The days themselves give the same as the kept totals")
    func scanned() throws {
        let bureau = try Self.bureau()
        let period = ReportingPeriod.days(Sample.date("2026-10-01"), Sample.date("2026-10-31"))
        let figures = try bureau.figures(period)
        for (id, expected) in Self.expected { #expect(figures[id] == expected, "\(id)") }
    }

    @Test("The filings behind each number add up to it")
    func drilled() throws {
        let bureau = try Self.bureau()
        let month = ReportingPeriod.month(Month(index: 2026 * 12 + 9))
        for indicator in bureau.desk.book.indicators where !indicator.isPublicService {
            for part in try bureau.desk.drill(indicator.id, in: month) {
                #expect(part.sum == part.number, "\(part.quantity.id)")
                #expect(!part.lines.isEmpty, "\(part.quantity.id)")
            }
        }
        let one = try bureau.desk.drill("satisfied_rate.part", in: month)
        #expect(one.map(\.number) == [2])
        let here = try bureau.desk.drill("visited", in: month, where: (.place, "zhoubai"))
        #expect(here.map(\.number) == [1] && here.map(\.sum) == [1])
    }

    @Test("What is filed about a locked month counts in the next, with a note")
    func late() throws {
        let bureau = try Self.bureau()
        let october = Month(index: 2026 * 12 + 9)
        try bureau.desk.ledger.lock(
            through: october,
            in: bureau.desk.profile.district,
            on: bureau.desk.office.today,
        )
        try bureau.file([SampleBureau.event(.example, 9, "2026-10-23")])
        let query = TableQuery(.month(october.adding(1)))
        let table = try bureau.desk.table(query)
        let row = table.rows.first { $0.indicator.id == "examples" }
        #expect(row?.current == .figure(.amount(2)))
        let words = TableWords(try bureau.desk.wordNames(), in: .zh)
        let notes = try bureau.desk.notes(of: table, query, words)
        #expect(notes.contains("更正说明：典型案例、信息报送，2026年10月的报送迟到，本期计入 +1"))
        let drilled = try bureau.desk.drill("examples", in: .month(october.adding(1)))
        let sums = drilled.map { $0.sum + $0.adjustments.reduce(0) { $0 + $1.change } }
        #expect(sums == drilled.map(\.number))
    }

    @Test("A table reads as it was recorded", arguments: Language.allCases)
    func golden(language: Language) throws {
        let bureau = try Self.bureau()
        var query = TableQuery(.month(Month(index: 2026 * 12 + 9)))
        let words = TableWords(try bureau.desk.wordNames(), in: language)
        let total = try bureau.desk.table(query)
        query.breakdowns = [.place]
        query.indicators = ["visited", "reports", "risks_and_advice", "20"]
        let places = try bureau.desk.table(query)
        let text = [total, places].map { table in
            words.rows(table).map { row in
                [
                    row.number, row.role.rawValue, row.name, row.unit, row.current, row.toDate,
                    row.lastYear, row.change, row.base,
                ].joined(separator: " | ")
            }.joined(separator: "\n")
        }.joined(separator: "\n\n")
        try Golden.expect(text + "\n", is: "bureau-table.\(language.rawValue).txt")
    }

    @Test("A joint figure stands only with its parts and their grades", arguments: [true, false])
    func joint(alone: Bool) throws {
        let bureau = try Self.bureau()
        var query = TableQuery(.month(Month(index: 2026 * 12 + 9)))
        if alone { query.indicators = ["14b"] }
        let rows = try bureau.desk.table(query).rows
            .filter { $0.indicator.id == "recovered_and_averted" }
        #expect(rows.map(\.role) == [.indicator, .part, .grade, .part, .grade, .grade])
        query.breakdowns = [.place]
        query.indicators = ["14b", "13"]
        let table = try bureau.desk.table(query)
        #expect(!table.rows.contains { $0.indicator.id == "recovered_and_averted" })
        #expect(table.withoutJoint.map(\.id) == ["recovered_and_averted"])
        let page = try bureau.desk.page(
            TableQuery(.month(Month(index: 2026 * 12 + 9))),
            TableWords(try bureau.desk.wordNames(), in: .zh),
            asForm: false,
        )
        let text = "\(page)"
        #expect(text.contains("走访企业数 (家)") && !text.contains("避免、挽回经济损失 (万元)"))
    }
}
