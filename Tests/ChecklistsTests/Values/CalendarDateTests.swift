import Foundation
import Testing

@testable import Checklists

@Suite("A calendar date")
struct CalendarDateTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private func foundation(_ date: CalendarDate) -> Date {
        Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
    }

    @Test("agrees with Foundation on year, month and day", arguments: 0..<200)
    func agreesOnComponents(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let date = try #require(CalendarDate(dayNumber: generator.below(200_000) - 100_000))
        let parts = Self.calendar.dateComponents([.year, .month, .day], from: foundation(date))
        let (year, month, day) = date.components
        #expect([year, month, day] == [parts.year, parts.month, parts.day])
        #expect(CalendarDate(year: year, month: month, day: day) == date)
        #expect(CalendarDate(date.description) == date)
    }

    @Test("agrees with Foundation on a day so many months later", arguments: 0..<200)
    func agreesOnMonths(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let date = try #require(CalendarDate(dayNumber: generator.below(30_000)))
        let months = generator.below(600) - 300
        let expected = try #require(
            Self.calendar.date(byAdding: .month, value: months, to: foundation(date))
        )
        #expect(date.adding(months: months).map(foundation) == expected)
    }

    @Test("counts completed months as Foundation does going forward", arguments: 0..<200)
    func agreesOnCompletedMonths(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let first = try #require(CalendarDate(dayNumber: generator.below(20_000)))
        let later = try #require(first.adding(days: generator.below(5_000)))
        let expected = Self.calendar.dateComponents(
            [.month],
            from: foundation(first),
            to: foundation(later),
        ).month
        #expect(first.completedMonths(to: later) == expected)
        #expect(later.completedMonths(to: first) == -(expected ?? 0))
    }

    @Test(
        "counts completed months to the day",
        arguments: [
            (from: "2025-01-31", to: "2025-02-27", months: 0),
            (from: "2025-01-31", to: "2025-02-28", months: 1),
            (from: "2025-08-20", to: "2026-08-19", months: 11),
            (from: "2025-08-20", to: "2026-08-20", months: 12),
            (from: "2024-02-29", to: "2025-02-28", months: 12),
        ],
    )
    func countsMonths(from: String, to: String, months: Int) throws {
        #expect(
            try #require(CalendarDate(from)).completedMonths(to: #require(CalendarDate(to)))
                == months
        )
    }

    @Test(
        "exists only where the calendar has it",
        arguments: ["2025-02-29", "1900-02-29", "2026-13-01", "0000-01-01", "2026-04-31"],
    )
    func refusesMissingDays(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(
        "is written in one way alone",
        arguments: ["2026-9-30", "2026/09/30", "20260930", "", "2026-09-30 ", "２026-09-30"],
    )
    func refusesOtherForms(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("never traps at the ends of the calendar")
    func staysInside() throws {
        let last = try #require(CalendarDate("9999-12-31"))
        let first = try #require(CalendarDate("0001-01-01"))
        #expect(last.adding(days: 1) == nil)
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(months: 1) == nil)
        #expect(first.adding(months: -1) == nil)
        #expect(last.adding(days: .max) == nil)
        #expect(first.adding(months: .min) == nil)
        #expect(first.adding(months: .max) == nil)
        #expect(first.completedYears(to: last) == 9998)
    }
}
