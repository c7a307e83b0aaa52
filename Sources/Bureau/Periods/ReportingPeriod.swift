public import Checklists

/// A period that figures are reported for.
public enum ReportingPeriod: Hashable, Sendable {
    /// A month.
    case month(Month)
    /// The quarter that begins with this month.
    case quarter(Month)
    /// From January to the end of this month.
    case yearToDate(Month)
    /// A whole year.
    case year(Int)
    /// Any other days, both of them counted in.
    case days(CalendarDate, CalendarDate)

    /// The first day.
    public var firstDay: CalendarDate {
        switch self {
        case .month(let month), .quarter(let month): month.firstDay
        case .yearToDate(let month): month.yearStart.firstDay
        case .year(let year): Month(index: year * 12).firstDay
        case .days(let first, _): first
        }
    }

    /// The last day.
    public var lastDay: CalendarDate {
        switch self {
        case .month(let month), .yearToDate(let month): month.lastDay
        case .quarter(let month): month.adding(2).lastDay
        case .year(let year): Month(index: year * 12 + 11).lastDay
        case .days(_, let last): last
        }
    }

    /// From the beginning of the year to the end of this period 累计; nil for any other days.
    public var toDate: ReportingPeriod? {
        switch self {
        case .month(let month), .yearToDate(let month): .yearToDate(month)
        case .quarter(let month): .yearToDate(month.adding(2))
        case .year(let year): .yearToDate(Month(index: year * 12 + 11))
        case .days: nil
        }
    }

    /// The same period of the year before 去年同期; 29 February becomes the 28th.
    public var lastYear: ReportingPeriod {
        switch self {
        case .month(let month): .month(month.adding(-12))
        case .quarter(let month): .quarter(month.adding(-12))
        case .yearToDate(let month): .yearToDate(month.adding(-12))
        case .year(let year): .year(year - 1)
        case .days(let first, let last):
            .days(first.adding(months: -12) ?? first, last.adding(months: -12) ?? last)
        }
    }
}
