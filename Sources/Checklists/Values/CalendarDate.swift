/// A day of the Gregorian calendar between the years 1 and 9999, without time or zone.
public struct CalendarDate: Hashable, Sendable {
    /// Days since 1970-01-01.
    public let dayNumber: Int

    /// The day with this number, or nil outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard CalendarDate.range.contains(dayNumber) else { return nil }
        self.dayNumber = dayNumber
    }

    /// The day, or nil where the calendar has none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        dayNumber = CalendarDate.dayNumber(year, month, day)
    }

    /// Reads `2026-09-30`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for index in range {
                guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
                value = value * 10 + Int(bytes[index] - 48)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// 1970-01-01.
    public static let epoch = CalendarDate(epochDay: 0)

    private init(epochDay: Int) {
        dayNumber = epochDay
    }

    private static let range = dayNumber(1, 1, 1)...dayNumber(9999, 12, 31)

    /// Howard Hinnant's days-from-civil algorithm.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The number of days of a month.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day.
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension CalendarDate {
    /// The day this many days later, or nil outside the calendar.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: sum)
    }

    /// The same day of the month this many months later, or that month's last day where it has no such day.
    public func adding(months: Int) -> CalendarDate? {
        guard (-120_000...120_000).contains(months) else { return nil }
        let (year, month, day) = components
        let index = year * 12 + (month - 1) + months
        guard index >= 12 else { return nil }
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let last = CalendarDate.days(inMonth: newMonth, of: newYear)
        return CalendarDate(year: newYear, month: newMonth, day: min(day, last))
    }

    /// Completed months from this day to another, negative when the other is earlier.
    public func completedMonths(to other: CalendarDate) -> Int {
        if other < self { return -other.completedMonths(to: self) }
        let (year, month, _) = components
        let (otherYear, otherMonth, _) = other.components
        let months = (otherYear - year) * 12 + otherMonth - month
        guard let reached = adding(months: months) else { return months }
        return reached > other ? months - 1 : months
    }

    /// Completed years from this day to another, negative when the other is earlier.
    public func completedYears(to other: CalendarDate) -> Int {
        completedMonths(to: other) / 12
    }
}

extension CalendarDate: Comparable {
    /// Whether the first comes before the second.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.dayNumber < right.dayNumber
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The day as `2026-09-30`.
    public var description: String {
        let (year, month, day) = components
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension CalendarDate: Codable {
    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a date")
            )
        }
        self = date
    }

    /// Writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
