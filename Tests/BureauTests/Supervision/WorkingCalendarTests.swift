import Bureau
import Checklists
import Testing

@Suite("Working days")
struct WorkingCalendarTests {
    private static let listed = WorkingCalendar(years: [
        2026: WorkingCalendar.Year(
            holidays: Set((1...7).compactMap { CalendarDate(year: 2026, month: 10, day: $0) }),
            makeUpDays: [Applied.day("2026-09-20"), Applied.day("2026-10-10")],
        )
    ])

    static let days = [
        (day: "2026-11-20", works: true, why: "Friday"),
        (day: "2026-11-21", works: false, why: "Saturday"),
        (day: "2026-11-22", works: false, why: "Sunday"),
        (day: "2026-10-05", works: false, why: "a Monday of the holidays"),
        (day: "2026-10-10", works: true, why: "a Saturday that is worked"),
        (day: "1969-12-31", works: true, why: "a Wednesday before 1970"),
    ]

    @Test("Weekends and holidays are off, make-up days are worked", arguments: days)
    func works(day: String, works: Bool, why: String) {
        #expect(Self.listed.isWorkingDay(Applied.day(day)) == works, "\(why)")
    }

    static let later = [
        (from: "2026-11-19", count: 1, day: "2026-11-20"),
        (from: "2026-11-20", count: 1, day: "2026-11-23"),
        (from: "2026-11-20", count: 0, day: "2026-11-20"),
        (from: "2026-11-21", count: 0, day: "2026-11-23"),
        (from: "2026-11-21", count: 1, day: "2026-11-23"),
        (from: "2026-09-30", count: 1, day: "2026-10-08"),
        (from: "2026-10-09", count: 1, day: "2026-10-10"),
    ]

    @Test("A limit ends on a working day", arguments: later)
    func limit(from: String, count: Int, day: String) {
        let found = Self.listed.day(count, workingDaysAfter: Applied.day(from))
        #expect(found == Applied.day(day))
        #expect(
            Self.listed.workingDays(after: Applied.day(from), through: found)
                == max(count, Self.listed.isWorkingDay(Applied.day(from)) ? count : 1)
        )
    }

    @Test("A year without a list is named")
    func unlisted() {
        let years = Self.listed.unlisted(
            from: Applied.day("2025-12-01"),
            through: Applied.day("2027-01-01"),
        )
        #expect(years == [2025, 2027])
    }
}
