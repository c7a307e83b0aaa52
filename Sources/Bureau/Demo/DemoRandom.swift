import Checklists

/// Numbers that look drawn and are the same on every machine and in every year: SplitMix64 from a fixed seed.
struct DemoRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 to below a bound.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    /// One of several.
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

    /// A total in so many parts, none less than `least`, which add up to it exactly.
    mutating func split(_ total: Int, into parts: Int, least: Int = 1) -> [Int] {
        guard parts > 0 else { return [] }
        let weights = (0..<parts).map { _ in 40 + below(161) }
        let sum = weights.reduce(0, +)
        let free = total - least * parts
        var split = weights.map { least + free * $0 / sum }
        var missing = total - split.reduce(0, +)
        while missing > 0 {
            split[below(parts)] += 1
            missing -= 1
        }
        return split
    }

    /// A total in so many parts as they come about when each unit falls on one of them.
    mutating func scatter(_ total: Int, into parts: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: parts)
        for _ in 0..<total { counts[below(parts)] += 1 }
        return counts
    }

    /// A working day of a year, from Monday to Friday.
    mutating func workday(of year: Int, months: ClosedRange<Int> = 1...12) -> CalendarDate {
        let first = Month(year: year, month: months.lowerBound)?.firstDay ?? .epoch
        let last = Month(year: year, month: months.upperBound)?.lastDay ?? first
        let length = last.dayNumber - first.dayNumber + 1
        for _ in 0..<100 {
            let day = first.adding(days: below(length)) ?? first
            if DemoRandom.isWorkday(day) { return day }
        }
        return first
    }

    /// Whether a day is one from Monday to Friday.
    static func isWorkday(_ day: CalendarDate) -> Bool {
        // The first day that is counted from was a Thursday.
        let weekday = ((day.dayNumber + 3) % 7 + 7) % 7
        return weekday < 5
    }

    /// A UUID in small letters.
    mutating func id() -> String {
        let high = DemoRandom.hex(next())
        let low = DemoRandom.hex(next())
        let groups = [
            high.prefix(8), high.dropFirst(8).prefix(4), "4" + high.suffix(3),
            "8" + low.prefix(3), low.suffix(12),
        ]
        return groups.joined(separator: "-")
    }

    private static func hex(_ bits: UInt64) -> String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
