/// How conditions over the rows of a table come apart, with imagined rows.
extension Prover {
    mutating func overRows(
        _ function: Expression.TableFunction,
        _ table: TableReference,
        _ body: Expression?,
        _ truth: Bool,
        _ rows: RowBinding,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        guard let body else { return [[]] }
        switch (function, truth) {
        case (.any, true), (.all, false):
            let (row, goals) = imagine(table, &assumptions)
            return [goals + [.truth(body, truth, rows.with(row))]]
        case (.any, false), (.all, true):
            return [everyRow(table, body, truth, rows, &assumptions)]
        default: return [[]]
        }
    }

    /// A new row of a table, with what must hold for there to be one.
    private mutating func imagine(
        _ table: TableReference,
        _ assumptions: inout Assumptions,
    ) -> (row: RowBinding.Row, goals: [Goal]) {
        let row = RowBinding.Row(table: table, number: assumptions.rows.count)
        assumptions.rows.append(row)
        var goals = table.point == home ? [] : applicability(of: table.point)
        if let when = checklist.points[table.point].tables[table.table].when {
            goals.append(.truth(when, true, .none))
        }
        for universal in assumptions.universals where universal.table == table {
            goals.append(.truth(universal.body, universal.truth, universal.rows.with(row)))
        }
        return (row, goals)
    }

    private mutating func everyRow(
        _ table: TableReference,
        _ body: Expression,
        _ truth: Bool,
        _ rows: RowBinding,
        _ assumptions: inout Assumptions,
    ) -> [Goal] {
        assumptions.universals.append(.init(table: table, body: body, truth: truth, rows: rows))
        return assumptions.rows.filter { $0.table == table }.map {
            .truth(body, truth, rows.with($0))
        }
    }

    /// What a relation of a count, sum, least or greatest says of the rows.
    mutating func aggregate(
        _ operand: Goal.Operand,
        _ comparison: Expression.Comparison,
        _ other: Goal.Operand,
        _ content: Possibilities.Content,
        _ assumptions: inout Assumptions,
    ) -> [Goal] {
        guard case .table(let function, let table, let body) = operand.expression,
            case .range(let limit) = content
        else { return [] }
        let isAboveZero = Prover.isAboveZero(comparison, limit)
        switch function {
        case .count where isAboveZero:
            let (row, goals) = imagine(table, &assumptions)
            return goals + (body.map { [.truth($0, true, operand.rows.with(row))] } ?? [])
        case .count:
            guard let body, Prover.isBelowOne(comparison, limit) else { return [] }
            return everyRow(table, body, false, operand.rows, &assumptions)
        case .sum:
            guard isAboveZero, let body else { return [] }
            let (row, goals) = imagine(table, &assumptions)
            let zero = Goal.Operand(.constant(.number(.zero)), .none)
            return goals + [.relation(.greater, .init(body, operand.rows.with(row)), zero)]
        case .least, .greatest:
            // The least and the greatest are themselves of a row, which stands in the same relation.
            guard let body else { return [] }
            let (row, goals) = imagine(table, &assumptions)
            return goals + [.relation(comparison, .init(body, operand.rows.with(row)), other)]
        case .any, .all: return []
        }
    }

    private static func isAboveZero(_ comparison: Expression.Comparison, _ limit: Interval) -> Bool
    {
        guard let low = limit.low?.value else { return false }
        switch comparison {
        case .greater: return low >= .zero
        case .greaterOrEqual, .equal: return low > .zero
        default: return false
        }
    }

    private static func isBelowOne(_ comparison: Expression.Comparison, _ limit: Interval) -> Bool {
        guard let high = limit.high?.value else { return false }
        switch comparison {
        case .less: return high <= Rational(1)
        case .lessOrEqual, .equal: return high < Rational(1)
        default: return false
        }
    }
}
