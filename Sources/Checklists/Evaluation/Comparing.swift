/// Comparisons: with absent false, with unknown unknown.
enum Comparing {
    static func compare(
        _ comparison: Expression.Comparison,
        _ left: Evaluation,
        _ right: Evaluation,
    ) -> Evaluation {
        if left == .absent || right == .absent { return .yesNo(false) }
        guard let first = left.value, let second = right.value else { return .unknown }
        switch comparison {
        case .equal: return .yesNo(first == second)
        case .notEqual: return .yesNo(first != second)
        case .less: return ordered(first, second) { $0 < $1 }
        case .lessOrEqual: return ordered(first, second) { $0 <= $1 }
        case .greater: return ordered(first, second) { $0 > $1 }
        case .greaterOrEqual: return ordered(first, second) { $0 >= $1 }
        }
    }

    private static func ordered(
        _ left: Value,
        _ right: Value,
        _ holds: (Rational, Rational) -> Bool,
    ) -> Evaluation {
        guard let first = left.rank, let second = right.rank else { return .unknown }
        return .yesNo(holds(first, second))
    }

    static func isOne(_ value: Evaluation, of list: [Value]) -> Evaluation {
        switch value {
        case .known(let value): .yesNo(list.contains(value))
        case .unknown: .unknown
        case .absent: .yesNo(false)
        }
    }

    static func has(_ value: Evaluation, _ option: String) -> Evaluation {
        switch value {
        case .known(.choices(let chosen)): .yesNo(chosen.contains(option))
        case .absent: .yesNo(false)
        default: .unknown
        }
    }

    static func isWithin(_ value: Evaluation, _ codes: [String]) -> Evaluation {
        switch value {
        case .known(.text(let code)):
            .yesNo(codes.contains { code.hasPrefix($0) })
        case .absent: .yesNo(false)
        default: .unknown
        }
    }
}

extension Value {
    /// The number that orders it; nil for values without an order.
    var rank: Rational? {
        switch self {
        case .number(let value), .money(let value): value
        case .date(let date): Rational(date.dayNumber)
        case .yesNo, .choice, .choices, .text: nil
        }
    }
}
