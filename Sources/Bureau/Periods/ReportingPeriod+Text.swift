public import Checklists
public import Diagnostics

extension ReportingPeriod {
    /// Reads `2026-10`, `2026-Q3`, `2026`, `2026-01..2026-10` or `2026-01-15..2026-03-02`.
    public init?(_ text: String) {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        switch ends.count {
        case 1:
            guard let period = ReportingPeriod(single: text) else { return nil }
            self = period
        case 2:
            guard let period = ReportingPeriod(from: ends[0], through: ends[1]) else { return nil }
            self = period
        default: return nil
        }
    }

    private init?(single text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, let year = Int(first),
            (1900...2200).contains(year)
        else { return nil }
        switch parts.count {
        case 1: self = .year(year)
        case 2 where parts[1].first == "Q" || parts[1].first == "q":
            guard let quarter = Int(parts[1].dropFirst()), parts[1].count == 2,
                let month = Month(year: year, month: quarter * 3 - 2), (1...4).contains(quarter)
            else { return nil }
            self = .quarter(month)
        case 2:
            guard parts[1].utf8.count == 2, let number = Int(parts[1]),
                let month = Month(year: year, month: number)
            else { return nil }
            self = .month(month)
        case 3:
            guard let day = CalendarDate(text) else { return nil }
            self = .days(day, day)
        default: return nil
        }
    }

    private init?(from first: String, through last: String) {
        guard let start = ReportingPeriod(single: first), let end = ReportingPeriod(single: last),
            start.firstDay <= end.lastDay
        else { return nil }
        self = ReportingPeriod(from: start.firstDay, through: end.lastDay)
    }

    /// The period of these days: a month, a quarter, a year or a year to date where they are one.
    public init(from first: CalendarDate, through last: CalendarDate) {
        let (start, end) = (Month(of: first), Month(of: last))
        guard first == start.firstDay, last == end.lastDay else {
            self = .days(first, last)
            return
        }
        if start == end {
            self = .month(start)
        } else if start == start.yearStart, end == start.adding(11) {
            self = .year(start.year)
        } else if start == start.yearStart, end.year == start.year {
            self = .yearToDate(end)
        } else if start == start.quarterStart, end == start.adding(2) {
            self = .quarter(start)
        } else {
            self = .days(first, last)
        }
    }

    /// Its name, such as `2026年10月`.
    public var name: Message {
        let (first, last) = (Month(of: firstDay), Month(of: lastDay))
        let words: [String: Message.Argument] = [
            "year": .text(String(first.year)), "month": .text(String(last.month)),
            "quarter": .text(String(last.month / 3)), "first": .text(firstDay.description),
            "last": .text(lastDay.description),
        ]
        let kind =
            switch self {
            case .month: "month"
            case .quarter: "quarter"
            case .yearToDate: "toDate"
            case .year: "year"
            case .days: "days"
            }
        return Message("bureau.period.\(kind)", words)
    }
}
