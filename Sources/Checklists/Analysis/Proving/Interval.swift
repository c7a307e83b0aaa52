/// The numbers between two ends; an end that is nil is open to infinity.
struct Interval: Equatable {
    /// One end of an interval.
    struct End: Equatable {
        let value: Rational
        /// Whether the value itself is left out.
        let isOpen: Bool
    }

    private(set) var low: End?
    private(set) var high: End?
    /// Whether only whole numbers count.
    let isWhole: Bool

    init(low: End? = nil, high: End? = nil, isWhole: Bool = false) {
        self.low =
            isWhole ? low.map { End(value: Interval.firstWhole(from: $0), isOpen: false) } : low
        self.high =
            isWhole ? high.map { End(value: Interval.lastWhole(to: $0), isOpen: false) } : high
        self.isWhole = isWhole
    }

    init(_ low: Rational?, _ high: Rational?, isWhole: Bool = false) {
        self.init(
            low: low.map { End(value: $0, isOpen: false) },
            high: high.map { End(value: $0, isOpen: false) },
            isWhole: isWhole,
        )
    }

    init(only value: Rational) {
        self.init(value, value, isWhole: value.isWhole)
    }

    static let everything = Interval(nil, nil)

    private static func firstWhole(from end: End) -> Rational {
        guard end.isOpen, end.value.isWhole else { return end.value.ceiling }
        return end.value.adding(Rational(1)) ?? end.value
    }

    private static func lastWhole(to end: End) -> Rational {
        guard end.isOpen, end.value.isWhole else { return end.value.floor }
        return end.value.subtracting(Rational(1)) ?? end.value
    }

    var isEmpty: Bool {
        guard let low, let high else { return false }
        return low.value > high.value || (low.value == high.value && (low.isOpen || high.isOpen))
    }

    /// The one number in it, when there is only one.
    var only: Rational? {
        guard let low, let high, low.value == high.value, !low.isOpen, !high.isOpen else {
            return nil
        }
        return low.value
    }

    func contains(_ value: Rational) -> Bool { !intersection(Interval(value, value)).isEmpty }

    /// Whether no number in it is below 0.
    var isNeverNegative: Bool { low.map { $0.value >= .zero } ?? false }

    /// Whether no number in it is above 0.
    var isNeverPositive: Bool { high.map { $0.value <= .zero } ?? false }

    /// The numbers in both.
    func intersection(_ other: Interval) -> Interval {
        Interval(
            low: Interval.tighter(low, other.low) { $0 > $1 },
            high: Interval.tighter(high, other.high) { $0 < $1 },
            isWhole: isWhole || other.isWhole,
        )
    }

    /// The smallest interval around both.
    func hull(_ other: Interval) -> Interval {
        Interval(
            low: Interval.wider(low, other.low) { $0 < $1 },
            high: Interval.wider(high, other.high) { $0 > $1 },
            isWhole: isWhole && other.isWhole,
        )
    }

    private static func tighter(
        _ a: End?,
        _ b: End?,
        _ isTighter: (Rational, Rational) -> Bool,
    ) -> End? {
        guard let a else { return b }
        guard let b else { return a }
        if a.value == b.value { return End(value: a.value, isOpen: a.isOpen || b.isOpen) }
        return isTighter(a.value, b.value) ? a : b
    }

    private static func wider(
        _ a: End?,
        _ b: End?,
        _ isWider: (Rational, Rational) -> Bool,
    ) -> End? {
        guard let a, let b else { return nil }
        if a.value == b.value { return End(value: a.value, isOpen: a.isOpen && b.isOpen) }
        return isWider(a.value, b.value) ? a : b
    }
}
