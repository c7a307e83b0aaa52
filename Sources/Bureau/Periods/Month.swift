public import Checklists

/// A month of a year.
public struct Month: Hashable, Comparable, Sendable {
    /// Months since January of the year 0.
    public let index: Int

    /// Creates it from the number of months since January of the year 0.
    public init(index: Int) { self.index = index }

    /// Creates it; nil unless the month is 1 to 12.
    public init?(year: Int, month: Int) {
        guard (1...12).contains(month) else { return nil }
        index = year * 12 + month - 1
    }

    /// The month in which a day lies.
    public init(of day: CalendarDate) {
        let (year, month, _) = day.components
        index = year * 12 + month - 1
    }

    /// The year.
    public var year: Int { index / 12 }
    /// The month of the year, 1 to 12.
    public var month: Int { index % 12 + 1 }
    /// The first month of its year.
    public var yearStart: Month { Month(index: year * 12) }
    /// The first month of its quarter.
    public var quarterStart: Month { Month(index: index - index % 3) }

    /// The month so many later, or earlier when negative.
    public func adding(_ months: Int) -> Month { Month(index: index + months) }

    /// Its first day.
    public var firstDay: CalendarDate {
        CalendarDate(year: year, month: month, day: 1) ?? .epoch
    }

    /// Its last day.
    public var lastDay: CalendarDate { adding(1).firstDay.adding(days: -1) ?? .epoch }

    /// In the order of time.
    public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}
