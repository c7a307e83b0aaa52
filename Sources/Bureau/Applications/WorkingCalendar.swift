public import Checklists

/// Which days public offices work 工作日.
///
/// Weekends are off. In the years whose official list is known, holidays are off too and make-up days are worked.
public struct WorkingCalendar: Hashable, Sendable {
    /// The official list of one year.
    public struct Year: Hashable, Sendable {
        /// The days off, weekends among them or not.
        public var holidays: Set<CalendarDate>
        /// The Saturdays and Sundays that are worked.
        public var makeUpDays: Set<CalendarDate>

        /// Creates a list.
        public init(holidays: Set<CalendarDate> = [], makeUpDays: Set<CalendarDate> = []) {
            self.holidays = holidays
            self.makeUpDays = makeUpDays
        }
    }

    /// The years whose list is known.
    public let years: [Int: Year]

    /// Creates a calendar.
    public init(years: [Int: Year] = [:]) { self.years = years }

    /// Whether offices work on a day.
    public func isWorkingDay(_ day: CalendarDate) -> Bool {
        let year = years[day.components.year]
        if year?.makeUpDays.contains(day) == true { return true }
        if year?.holidays.contains(day) == true { return false }
        // 1970-01-01 was a Thursday; Monday is 0.
        let weekday = ((day.dayNumber + 3) % 7 + 7) % 7
        return weekday < 5
    }

    /// The day that is so many working days after a day; for none the day itself, or the next working day.
    public func day(_ count: Int, workingDaysAfter day: CalendarDate) -> CalendarDate {
        var found = day
        var left = max(0, count)
        while left > 0 || !isWorkingDay(found) {
            guard let next = found.adding(days: 1) else { return found }
            found = next
            if left > 0, isWorkingDay(found) { left -= 1 }
        }
        return found
    }

    /// How many working days lie after one day, through another; none when that is not later.
    public func workingDays(after first: CalendarDate, through last: CalendarDate) -> Int {
        guard first < last else { return 0 }
        return (first.dayNumber + 1...last.dayNumber).count { number in
            CalendarDate(dayNumber: number).map(isWorkingDay) ?? false
        }
    }

    /// The years between two days for which only weekends are known.
    public func unlisted(from first: CalendarDate, through last: CalendarDate) -> [Int] {
        let (from, to) = (first.components.year, last.components.year)
        return from <= to ? (from...to).filter { years[$0] == nil } : []
    }
}
