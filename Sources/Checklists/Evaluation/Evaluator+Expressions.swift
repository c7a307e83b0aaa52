extension Evaluator {
    /// The value of an expression, seen from some rows.
    public func evaluate(_ expression: Expression, rows: [RowPosition] = []) -> Evaluation {
        switch expression {
        case .constant(let value): .known(value)
        case .reference(let reference): value(of: reference, rows: rows)
        case .not(let inner): Logic.not(evaluate(inner, rows: rows))
        case .and(let left, let right): and(left, right, rows)
        case .or(let left, let right): or(left, right, rows)
        case .comparison(let comparison, let left, let right):
            Comparing.compare(
                comparison,
                evaluate(left, rows: rows),
                evaluate(right, rows: rows),
            )
        case .membership(let inner, let list):
            Comparing.isOne(evaluate(inner, rows: rows), of: list)
        case .industry(let inner, let codes):
            Comparing.isWithin(evaluate(inner, rows: rows), codes)
        case .has(let inner, let option): Comparing.has(evaluate(inner, rows: rows), option)
        case .arithmetic(let operation, let left, let right, let isMoney):
            Computing.arithmetic(
                operation,
                evaluate(left, rows: rows),
                evaluate(right, rows: rows),
                isMoney: isMoney,
            )
        case .yuan(let inner): Computing.yuan(evaluate(inner, rows: rows))
        case .conditional(let condition, let first, let second):
            conditional(condition, first, second, rows)
        case .least(let inner):
            Computing.extreme(inner.map { evaluate($0, rows: rows) }, wantsLeast: true)
        case .greatest(let inner):
            Computing.extreme(inner.map { evaluate($0, rows: rows) }, wantsLeast: false)
        case .firstKnown(let inner): firstKnown(inner, rows)
        case .rounding(let rounding, let inner):
            Computing.rounded(rounding, evaluate(inner, rows: rows))
        case .between(let unit, let first, let second):
            Computing.between(unit, evaluate(first, rows: rows), evaluate(second, rows: rows))
        case .adding(let unit, let day, let count):
            Computing.adding(unit, evaluate(day, rows: rows), evaluate(count, rows: rows))
        case .known(let inner): .yesNo(evaluate(inner, rows: rows).value != nil)
        case .asked(let inner): .yesNo(evaluate(inner, rows: rows) != .absent)
        case .table(let function, let table, let body): overRows(function, table, body, rows)
        }
    }

    private func and(_ left: Expression, _ right: Expression, _ rows: [RowPosition]) -> Evaluation {
        let first = evaluate(left, rows: rows).truth
        if first == false { return .yesNo(false) }
        return Logic.evaluation(Logic.and(first, evaluate(right, rows: rows).truth))
    }

    private func or(_ left: Expression, _ right: Expression, _ rows: [RowPosition]) -> Evaluation {
        let first = evaluate(left, rows: rows).truth
        if first == true { return .yesNo(true) }
        return Logic.evaluation(Logic.or(first, evaluate(right, rows: rows).truth))
    }

    private func conditional(
        _ condition: Expression,
        _ first: Expression,
        _ second: Expression,
        _ rows: [RowPosition],
    ) -> Evaluation {
        switch evaluate(condition, rows: rows).truth {
        case true?: evaluate(first, rows: rows)
        case false?: evaluate(second, rows: rows)
        case nil: .unknown
        }
    }

    private func firstKnown(_ inner: [Expression], _ rows: [RowPosition]) -> Evaluation {
        var sawUnknown = false
        for expression in inner {
            let value = evaluate(expression, rows: rows)
            if value.value != nil { return value }
            if value == .unknown { sawUnknown = true }
        }
        return sawUnknown ? .unknown : .absent
    }

    private func overRows(
        _ function: Expression.TableFunction,
        _ table: TableReference,
        _ body: Expression?,
        _ rows: [RowPosition],
    ) -> Evaluation {
        let extent = extent(of: table)
        guard let body else {
            return extent.isComplete ? .known(.number(Rational(extent.rows))) : .unknown
        }
        let results = (0..<extent.rows).map { row in
            evaluate(body, rows: rows + [RowPosition(table: table, row: row)])
        }
        return Aggregating.result(function, results, isComplete: extent.isComplete)
    }
}
