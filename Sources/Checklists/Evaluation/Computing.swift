/// Arithmetic: with absent absent, with unknown unknown; what does not fit is unknown, never a trap.
enum Computing {
    /// The operands when both are known, or the reason why there is no result.
    private static func operands(_ left: Evaluation, _ right: Evaluation) -> (Value, Value)? {
        guard let first = left.value, let second = right.value else { return nil }
        return (first, second)
    }

    private static func missing(_ operands: Evaluation...) -> Evaluation {
        operands.contains(.absent) ? .absent : .unknown
    }

    static func arithmetic(
        _ operation: Expression.Arithmetic,
        _ left: Evaluation,
        _ right: Evaluation,
        isMoney: Bool,
    ) -> Evaluation {
        guard let (first, second) = operands(left, right) else { return missing(left, right) }
        guard let a = first.rank, let b = second.rank, let result = combined(operation, a, b) else {
            return .unknown
        }
        return .known(isMoney ? .money(result) : .number(result))
    }

    private static func combined(
        _ operation: Expression.Arithmetic,
        _ a: Rational,
        _ b: Rational,
    ) -> Rational? {
        switch operation {
        case .plus: a.adding(b)
        case .minus: a.subtracting(b)
        case .times: a.multiplied(by: b)
        case .over: a.divided(by: b)
        }
    }

    static func yuan(_ value: Evaluation) -> Evaluation {
        guard case .known(.number(let amount)) = value else { return value }
        return .known(.money(amount))
    }

    static func rounded(_ rounding: Expression.Rounding, _ value: Evaluation) -> Evaluation {
        guard let known = value.value, let number = known.rank else { return value }
        let result =
            switch rounding {
            case .nearest: number.rounded
            case .down: number.floor
            case .up: number.ceiling
            }
        if case .money = known { return .known(.money(result)) }
        return .known(.number(result))
    }

    static func between(
        _ unit: Expression.CalendarUnit,
        _ left: Evaluation,
        _ right: Evaluation,
    ) -> Evaluation {
        guard let first = left.date, let second = right.date else { return missing(left, right) }
        let count =
            switch unit {
            case .days: second.dayNumber - first.dayNumber
            case .months: first.completedMonths(to: second)
            case .years: first.completedYears(to: second)
            }
        return .known(.number(Rational(count)))
    }

    /// A part of a unit counts as none: the number is cut towards zero.
    static func adding(
        _ unit: Expression.CalendarUnit,
        _ day: Evaluation,
        _ count: Evaluation,
    ) -> Evaluation {
        guard let date = day.date, let number = count.value?.rank else {
            return missing(day, count)
        }
        let cut = number < .zero ? number.ceiling : number.floor
        guard let whole = cut.whole, (-4_000_000...4_000_000).contains(whole) else {
            return .unknown
        }
        let result =
            switch unit {
            case .days: date.adding(days: whole)
            case .months: date.adding(months: whole)
            case .years: date.adding(months: whole * 12)
            }
        return result.map { .known(.date($0)) } ?? .unknown
    }

    /// The least or greatest of the values that are not absent.
    static func extreme(_ values: [Evaluation], wantsLeast: Bool) -> Evaluation {
        var best: Value?
        for value in values where value != .absent {
            guard let known = value.value, let rank = known.rank else { return .unknown }
            guard let current = best?.rank else {
                best = known
                continue
            }
            if wantsLeast ? rank < current : rank > current { best = known }
        }
        return best.map(Evaluation.known) ?? .absent
    }
}
