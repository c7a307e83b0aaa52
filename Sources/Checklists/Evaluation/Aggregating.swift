/// Functions over the rows of a table.
///
/// Until the table is complete, only what more rows cannot change is known.
enum Aggregating {
    static func result(
        _ function: Expression.TableFunction,
        _ rows: [Evaluation],
        isComplete: Bool,
    ) -> Evaluation {
        switch function {
        case .any: any(rows, isComplete: isComplete)
        case .all: all(rows, isComplete: isComplete)
        case .count: isComplete ? count(rows) : .unknown
        case .sum: isComplete ? sum(rows) : .unknown
        case .least: isComplete ? Computing.extreme(rows, wantsLeast: true) : .unknown
        case .greatest: isComplete ? Computing.extreme(rows, wantsLeast: false) : .unknown
        }
    }

    private static func any(_ rows: [Evaluation], isComplete: Bool) -> Evaluation {
        let truths = rows.map(\.truth)
        if truths.contains(true) { return .yesNo(true) }
        return !isComplete || truths.contains(nil) ? .unknown : .yesNo(false)
    }

    private static func all(_ rows: [Evaluation], isComplete: Bool) -> Evaluation {
        let truths = rows.map(\.truth)
        if truths.contains(false) { return .yesNo(false) }
        return !isComplete || truths.contains(nil) ? .unknown : .yesNo(true)
    }

    private static func count(_ rows: [Evaluation]) -> Evaluation {
        let truths = rows.map(\.truth)
        if truths.contains(nil) { return .unknown }
        return .known(.number(Rational(truths.count { $0 == true })))
    }

    /// Absent rows are skipped; the sum of none is 0.
    private static func sum(_ rows: [Evaluation]) -> Evaluation {
        var total = Rational.zero
        var isMoney = false
        for row in rows where row != .absent {
            guard let value = row.value, let rank = value.rank, let next = total.adding(rank) else {
                return .unknown
            }
            if case .money = value { isMoney = true }
            total = next
        }
        return .known(isMoney ? .money(total) : .number(total))
    }
}
