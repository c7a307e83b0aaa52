/// What an expression may be worth under the assumptions.
extension Prover {
    mutating func possibilities(
        of operand: Goal.Operand,
        _ assumptions: Assumptions,
    ) -> Possibilities {
        guard spend() else { return .unlimited }
        let rows = operand.rows
        switch operand.expression {
        case .constant(let value): return Prover.possibilities(of: value)
        case .reference(let reference):
            if let inner = expanded(reference, rows) {
                return possibilities(of: inner, assumptions)
            }
            return possibilities(of: reference, rows, assumptions)
        case .yuan(let inner): return possibilities(of: .init(inner, rows), assumptions)
        case .rounding(let rounding, let inner):
            return each(inner, rows, assumptions) { $0.rounded(rounding) }
        case .arithmetic(let operation, let left, let right, _):
            return pair(left, right, rows, assumptions, canFail: true) {
                Prover.combined(operation, $0, $1)
            }
        case .between(let unit, let first, let second):
            return pair(first, second, rows, assumptions, canFail: false) {
                $1.minus($0).completed(unit)
            }
        case .adding(let unit, let day, let count):
            return pair(day, count, rows, assumptions, canFail: true) { $0.moved(unit, by: $1) }
        case .conditional(_, let first, let second):
            var either = possibilities(of: .init(first, rows), assumptions)
            either = either.or(possibilities(of: .init(second, rows), assumptions))
            either.canBeUnknown = true
            return either
        case .firstKnown(let inner): return anyOf(inner, rows, assumptions)
        case .least(let inner): return extreme(inner, rows, assumptions) { $0.least($1) }
        case .greatest(let inner): return extreme(inner, rows, assumptions) { $0.greatest($1) }
        case .table(let function, let table, let body):
            return overRows(function, table, body, rows, assumptions)
        case .not, .and, .or, .comparison, .membership, .industry, .has, .known, .asked:
            return Possibilities(.truths(canBeTrue: true, canBeFalse: true), canBeUnknown: true)
        }
    }

    private static func possibilities(of value: Value) -> Possibilities {
        switch value {
        case .yesNo(let truth): Possibilities(.truths(canBeTrue: truth, canBeFalse: !truth))
        case .number, .money, .date:
            Possibilities(value.rank.map { .range(Interval(only: $0)) } ?? .anything)
        case .choice, .choices, .text: Possibilities(.anything)
        }
    }

    private static func combined(
        _ operation: Expression.Arithmetic,
        _ a: Interval,
        _ b: Interval,
    ) -> Interval {
        switch operation {
        case .plus: a.plus(b)
        case .minus: a.minus(b)
        case .times: a.times(b)
        case .over: a.over(b)
        }
    }

    private mutating func each(
        _ inner: Expression,
        _ rows: RowBinding,
        _ assumptions: Assumptions,
        _ transform: (Interval) -> Interval,
    ) -> Possibilities {
        var result = possibilities(of: .init(inner, rows), assumptions)
        if case .range(let interval) = result.content, !interval.isEmpty {
            result.content = .range(transform(interval))
        }
        return result
    }

    private mutating func pair(
        _ left: Expression,
        _ right: Expression,
        _ rows: RowBinding,
        _ assumptions: Assumptions,
        canFail: Bool,
        _ combine: (Interval, Interval) -> Interval,
    ) -> Possibilities {
        let first = possibilities(of: .init(left, rows), assumptions)
        let second = possibilities(of: .init(right, rows), assumptions)
        var result = Possibilities(
            .anything,
            canBeAbsent: first.canBeAbsent || second.canBeAbsent,
            canBeUnknown: canFail || first.canBeUnknown || second.canBeUnknown,
        )
        if first.hasNoValue || second.hasNoValue {
            result.content = .nothing
        } else if let a = first.interval, let b = second.interval {
            result.content = .range(combine(a, b))
        }
        return result
    }

    private mutating func anyOf(
        _ inner: [Expression],
        _ rows: RowBinding,
        _ assumptions: Assumptions,
    ) -> Possibilities {
        var result = Possibilities(.nothing)
        var allCanBeAbsent = true
        for expression in inner {
            let next = possibilities(of: .init(expression, rows), assumptions)
            allCanBeAbsent = allCanBeAbsent && next.canBeAbsent
            result = result.or(next)
            // What is surely known ends the search.
            if !next.canBeAbsent, !next.canBeUnknown { break }
        }
        result.canBeAbsent = allCanBeAbsent
        return result
    }

    private mutating func extreme(
        _ inner: [Expression],
        _ rows: RowBinding,
        _ assumptions: Assumptions,
        _ combine: (Interval, Interval) -> Interval,
    ) -> Possibilities {
        let parts = inner.map { possibilities(of: .init($0, rows), assumptions) }
        var result = Possibilities(
            .anything,
            canBeAbsent: parts.allSatisfy(\.canBeAbsent),
            canBeUnknown: parts.contains(where: \.canBeUnknown),
        )
        var total: Interval?
        for part in parts where !(part.hasNoValue && part.canBeAbsent) {
            guard !part.hasNoValue else {
                result.content = .nothing
                return result
            }
            guard let interval = part.interval else { return result }
            guard let current = total else {
                total = interval
                continue
            }
            // What may be absent may be skipped, so both may be the result.
            total =
                part.canBeAbsent || parts.contains(where: \.canBeAbsent)
                ? current.hull(interval) : combine(current, interval)
        }
        result.content = total.map { .range($0) } ?? .nothing
        return result
    }

    private mutating func overRows(
        _ function: Expression.TableFunction,
        _ table: TableReference,
        _ body: Expression?,
        _ rows: RowBinding,
        _ assumptions: Assumptions,
    ) -> Possibilities {
        switch function {
        case .any, .all:
            return Possibilities(.truths(canBeTrue: true, canBeFalse: true), canBeUnknown: true)
        case .count:
            return Possibilities(.range(Interval(.zero, nil, isWhole: true)), canBeUnknown: true)
        case .sum, .least, .greatest:
            guard let body else { return .unlimited }
            // A row that no assumption is about.
            let row = RowBinding.Row(table: table, number: -1)
            let one = possibilities(of: .init(body, rows.with(row)), assumptions)
            guard function == .sum else {
                return Possibilities(one.content, canBeAbsent: true, canBeUnknown: true)
            }
            return Possibilities(.range(Prover.sum(of: one)), canBeUnknown: true)
        }
    }

    private static func sum(of row: Possibilities) -> Interval {
        if row.hasNoValue { return Interval(only: .zero) }
        guard let interval = row.interval else { return .everything }
        return Interval(
            interval.isNeverNegative ? .zero : nil,
            interval.isNeverPositive ? .zero : nil,
            isWhole: interval.isWhole,
        )
    }
}
