import Bureau
import Checklists
import Diagnostics
import Testing

@Suite("Figures as they are written")
struct FigureTests {
    @Test(
        "A figure is written as its indicator says",
        arguments: [
            (Figure.amount(42), Indicator.Display.number, "42"),
            (.amount(712_345_678), .wanYuan, "712.35"), (.amount(4_999), .wanYuan, "0.00"),
            (.amount(5_000), .wanYuan, "0.01"), (.amount(999_999), .wanYuan, "1.00"),
            (.amount(35), .hours, "3.5"), (.ratio(2, of: 3), .percent, "66.7"),
            (.ratio(3, of: 3), .percent, "100.0"), (.ratio(12, of: 5), .number, "2.40"),
        ],
    )
    func written(figure: Figure, display: Indicator.Display, text: String) {
        #expect(figure.text(as: display) == text)
    }

    @Test("A ratio of nothing is not written")
    func nothing() {
        #expect(Figure.ratio(0, of: 0).text(as: .percent) == nil)
    }

    @Test(
        "A change is in per cent, and of rates in percentage points",
        arguments: [
            (Figure.amount(112), Figure.amount(100), Indicator.Display.number, "+12.0"),
            (.amount(90), .amount(120), .number, "-25.0"),
            (.amount(5), .amount(5), .number, "0.0"),
            (.ratio(9, of: 10), .ratio(8, of: 10), .percent, "+10.0"),
        ],
    )
    func changes(now: Figure, then: Figure, display: Indicator.Display, text: String) {
        let change = now.change(since: then, as: display)
        #expect(change?.text == text)
        #expect(change?.isPoints == (display == .percent))
    }

    @Test("Against nothing there is no change")
    func fromNothing() {
        #expect(Figure.amount(5).change(since: .amount(0), as: .number) == nil)
        #expect(Figure.ratio(1, of: 2).change(since: .ratio(0, of: 0), as: .percent) == nil)
    }

    @Test(
        "Periods are read as people write them",
        arguments: [
            ("2026-10", "2026-10-01", "2026-10-31"), ("2026-Q3", "2026-07-01", "2026-09-30"),
            ("2026", "2026-01-01", "2026-12-31"), ("2026-01..2026-10", "2026-01-01", "2026-10-31"),
            ("2026-01-15..2026-03-02", "2026-01-15", "2026-03-02"),
            ("2026-04..2026-06", "2026-04-01", "2026-06-30"),
        ],
    )
    func read(text: String, first: String, last: String) throws {
        let period = try #require(ReportingPeriod(text))
        #expect(period.firstDay.description == first && period.lastDay.description == last)
    }

    @Test(
        "What is no period is refused",
        arguments: [
            "", "26", "2026-13", "2026-Q5", "2026-1", "2026-10..", "2026-10..2026-01", "x..y",
            "2026-01-15..2026-01-10", "2026-02-30", "2026..2027..2028",
        ],
    )
    func refused(text: String) { #expect(ReportingPeriod(text) == nil) }

    @Test("A range that is a year, a quarter or a year to date is one")
    func named() {
        #expect(ReportingPeriod("2026-01..2026-12") == .year(2026))
        #expect(ReportingPeriod("2026-01..2026-03") == .yearToDate(Month(index: 2026 * 12 + 2)))
        #expect(ReportingPeriod("2026-04..2026-06") == .quarter(Month(index: 2026 * 12 + 3)))
    }
}
