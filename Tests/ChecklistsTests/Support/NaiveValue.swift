/// A value of the naive evaluator: amounts and numbers are the same to it, days are year, month and day.
enum NaiveValue: Equatable {
    case unknown
    case absent
    case truth(Bool)
    case number(NaiveFraction)
    case date(NaiveDate)
    case option(String)
    case options([String])

    var isKnown: Bool { self != .unknown && self != .absent }
}

/// A fraction that is equal by cross-multiplication.
struct NaiveFraction: Equatable {
    let top: Int128
    let bottom: Int128

    init(_ top: Int128, _ bottom: Int128) {
        var (a, b) = (top < 0 ? -top : top, bottom)
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = Swift.max(a, 1)
        self.top = top / divisor
        self.bottom = bottom / divisor
    }

    static func < (left: NaiveFraction, right: NaiveFraction) -> Bool {
        left.top * right.bottom < right.top * left.bottom
    }

    /// Whole numbers, by counting quotients: towards zero, down, up, or half away from zero.
    func whole(_ how: String) -> Int128 {
        let cut = top / bottom
        let isExact = top % bottom == 0
        switch how {
        case "floor": return isExact || top > 0 ? cut : cut - 1
        case "ceil": return isExact || top < 0 ? cut : cut + 1
        case "round":
            let rest = (top % bottom) * 2
            let isHalf = (rest < 0 ? -rest : rest) >= bottom
            return isHalf ? cut + (top < 0 ? -1 : 1) : cut
        default: return cut
        }
    }
}

/// A day that is counted on the fingers.
struct NaiveDate: Equatable {
    let year: Int
    let month: Int
    let day: Int

    static func length(_ year: Int, _ month: Int) -> Int {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func yearLength(_ year: Int) -> Int {
        (1...12).reduce(0) { $0 + length(year, $1) }
    }

    /// Days since 1970-01-01.
    var number: Int {
        var days = day - 1
        for earlier in 1..<12 where earlier < month { days += NaiveDate.length(year, earlier) }
        if year >= 1970 { for past in 1970..<year { days += NaiveDate.yearLength(past) } }
        if year < 1970 { for future in year..<1970 { days -= NaiveDate.yearLength(future) } }
        return days
    }

    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    init?(number: Int) {
        guard (-719_162...2_932_896).contains(number) else { return nil }
        var (year, rest) = (1970, number)
        while rest < 0 {
            year -= 1
            rest += NaiveDate.yearLength(year)
        }
        while rest >= NaiveDate.yearLength(year) {
            rest -= NaiveDate.yearLength(year)
            year += 1
        }
        var month = 1
        while rest >= NaiveDate.length(year, month) {
            rest -= NaiveDate.length(year, month)
            month += 1
        }
        self.init(year, month, rest + 1)
    }

    func later(months: Int) -> NaiveDate? {
        guard (-120_000...120_000).contains(months) else { return nil }
        let index = year * 12 + month - 1 + months
        guard index >= 12, index / 12 <= 9999 else { return nil }
        return NaiveDate(
            index / 12,
            index % 12 + 1,
            min(day, NaiveDate.length(index / 12, index % 12 + 1)),
        )
    }

    /// Tries month after month.
    func months(to other: NaiveDate) -> Int {
        if other.number < number { return -other.months(to: self) }
        var count = (other.year - year) * 12 + other.month - month - 1
        while let next = later(months: count + 1), next.number <= other.number { count += 1 }
        return count
    }
}
