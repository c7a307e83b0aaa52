/// Arithmetic that never leaves a possible result out; it may let impossible ones in.
extension Interval {
    var negated: Interval {
        Interval(
            low: high.map { End(value: $0.value.negated, isOpen: $0.isOpen) },
            high: low.map { End(value: $0.value.negated, isOpen: $0.isOpen) },
            isWhole: isWhole,
        )
    }

    func plus(_ other: Interval) -> Interval {
        Interval(
            low: Interval.sum(low, other.low),
            high: Interval.sum(high, other.high),
            isWhole: isWhole && other.isWhole,
        )
    }

    func minus(_ other: Interval) -> Interval { plus(other.negated) }

    private static func sum(_ a: End?, _ b: End?) -> End? {
        guard let a, let b, let value = a.value.adding(b.value) else { return nil }
        return End(value: value, isOpen: a.isOpen || b.isOpen)
    }

    func times(_ other: Interval) -> Interval {
        let whole = isWhole && other.isWhole
        if let corners = corners(with: other, { $0.multiplied(by: $1) }) {
            return Interval(corners.low, corners.high, isWhole: whole)
        }
        if isNeverNegative, other.isNeverNegative, let a = low, let b = other.low {
            return Interval(a.value.multiplied(by: b.value), nil, isWhole: whole)
        }
        return Interval(nil, nil, isWhole: whole)
    }

    /// Division by 0 has no result, so a divisor that only touches 0 keeps its sign.
    func over(_ other: Interval) -> Interval {
        let isPositive = other.low.map { $0.value > .zero } ?? false
        let isNegative = other.high.map { $0.value < .zero } ?? false
        if isPositive || isNegative, let corners = corners(with: other, { $0.divided(by: $1) }) {
            return Interval(corners.low, corners.high)
        }
        if isNeverNegative, other.isNeverNegative { return Interval(.zero, nil) }
        return .everything
    }

    private func corners(
        with other: Interval,
        _ combine: (Rational, Rational) -> Rational?,
    ) -> (low: Rational, high: Rational)? {
        guard let a = low?.value, let b = high?.value, let c = other.low?.value,
            let d = other.high?.value,
            let first = combine(a, c), let second = combine(a, d), let third = combine(b, c),
            let fourth = combine(b, d)
        else { return nil }
        return (min(first, second, third, fourth), max(first, second, third, fourth))
    }

    func rounded(_ rounding: Expression.Rounding) -> Interval {
        func whole(_ value: Rational) -> Rational {
            switch rounding {
            case .nearest: value.rounded
            case .down: value.floor
            case .up: value.ceiling
            }
        }
        return Interval(low.map { whole($0.value) }, high.map { whole($0.value) }, isWhole: true)
    }

    /// The least of two numbers, one from each.
    func least(_ other: Interval) -> Interval {
        Interval(
            low: hull(other).low,
            high: Interval(high: high).intersection(Interval(high: other.high)).high,
            isWhole: isWhole && other.isWhole,
        )
    }

    /// The greatest of two numbers, one from each.
    func greatest(_ other: Interval) -> Interval { negated.least(other.negated).negated }

    /// The completed units in a number of days.
    func completed(_ unit: Expression.CalendarUnit) -> Interval {
        if unit == .days { return self }
        return Interval(
            isNeverNegative ? .zero : nil,
            isNeverPositive ? .zero : nil,
            isWhole: true,
        )
    }

    /// The days so many units after the days in it.
    func moved(_ unit: Expression.CalendarUnit, by count: Interval) -> Interval {
        if unit == .days {
            // A part of a day is cut towards zero, so it may lie on either side of the number.
            let cut = Interval(count.low?.value.floor, count.high?.value.ceiling, isWhole: true)
            return plus(cut)
        }
        return Interval(
            count.isNeverNegative ? low?.value : nil,
            count.isNeverPositive ? high?.value : nil,
            isWhole: true,
        )
    }
}
