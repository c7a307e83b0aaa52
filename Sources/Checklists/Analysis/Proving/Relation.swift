/// Whether two sets of values leave room for a relation.
enum Relation {
    static func isPossible(
        _ comparison: Expression.Comparison,
        _ left: Possibilities.Content,
        _ right: Possibilities.Content,
    ) -> Bool {
        switch (left, right) {
        case (.range(let a), .range(let b)): isPossible(comparison, a, b)
        case (.truths(let a, let b), .truths(let c, let d)):
            comparison == .notEqual ? (a && d) || (b && c) : (a && c) || (b && d)
        default: true
        }
    }

    private static func isPossible(
        _ comparison: Expression.Comparison,
        _ a: Interval,
        _ b: Interval,
    ) -> Bool {
        guard comparison != .notEqual else {
            guard let first = a.only, let second = b.only else { return !a.isEmpty && !b.isEmpty }
            return first != second
        }
        return !narrowed(a, to: comparison, b).isEmpty
            && !narrowed(b, to: comparison.mirrored, a).isEmpty
    }

    /// The numbers of one interval that stand in a relation to some number of another.
    static func narrowed(
        _ interval: Interval,
        to comparison: Expression.Comparison,
        _ other: Interval,
    ) -> Interval {
        switch comparison {
        case .equal: interval.intersection(other)
        case .notEqual: without(other.only, interval)
        case .less:
            interval.intersection(
                Interval(high: other.high.map { .init(value: $0.value, isOpen: true) })
            )
        case .lessOrEqual: interval.intersection(Interval(high: other.high))
        case .greater:
            interval.intersection(
                Interval(low: other.low.map { .init(value: $0.value, isOpen: true) })
            )
        case .greaterOrEqual: interval.intersection(Interval(low: other.low))
        }
    }

    /// An interval without one number, where that number is an end of it.
    private static func without(_ value: Rational?, _ interval: Interval) -> Interval {
        guard let value else { return interval }
        var (low, high) = (interval.low, interval.high)
        if low?.value == value { low = .init(value: value, isOpen: true) }
        if high?.value == value { high = .init(value: value, isOpen: true) }
        return Interval(low: low, high: high, isWhole: interval.isWhole)
    }
}

extension Expression.Comparison {
    /// The relation that holds exactly where this does not.
    var negated: Expression.Comparison {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }

    /// The same relation seen from the other side.
    var mirrored: Expression.Comparison {
        switch self {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
