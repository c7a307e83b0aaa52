/// Looks for the first negation over something that may be absent where it stands.
struct NegationSearch {
    var prover: Prover

    /// `not` or `!=`, or nil when there is no such negation.
    mutating func negation(
        in expression: Expression,
        knowing goals: [Goal],
        _ rows: RowBinding,
    ) -> String? {
        switch expression {
        case .not(let inner):
            return compared(in: inner).contains { mayBeAbsent($0, goals, rows) }
                ? "not" : negation(in: inner, knowing: goals, rows)
        case .comparison(.notEqual, let left, let right):
            return [left, right].contains { mayBeAbsent($0, goals, rows) } ? "!=" : nil
        case .and(let left, let right):
            return negation(in: left, knowing: goals + [.truth(right, true, rows)], rows)
                ?? negation(in: right, knowing: goals + [.truth(left, true, rows)], rows)
        case .conditional(let test, let first, let second):
            return negation(in: test, knowing: goals, rows)
                ?? negation(in: first, knowing: goals + [.truth(test, true, rows)], rows)
                ?? negation(in: second, knowing: goals + [.truth(test, false, rows)], rows)
        case .table(_, let table, let body?):
            let row = RowBinding.Row(table: table, number: -2 - rows.rows.count)
            let when = prover.checklist.points[table.point].tables[table.table].when
            let asked = when.map { [Goal.truth($0, true, .none)] } ?? []
            return negation(in: body, knowing: goals + asked, rows.with(row))
        default:
            for part in expression.parts {
                if let found = negation(in: part, knowing: goals, rows) { return found }
            }
            return nil
        }
    }

    private mutating func mayBeAbsent(
        _ expression: Expression,
        _ goals: [Goal],
        _ rows: RowBinding,
    ) -> Bool {
        prover.canHold(goals + [.absent(.init(expression, rows))])
    }

    /// What a condition compares; states and tables are never absent themselves.
    private func compared(in condition: Expression) -> [Expression] {
        switch condition {
        case .reference: [condition]
        case .comparison(_, let left, let right): [left, right]
        case .membership(let inner, _), .industry(let inner, _), .has(let inner, _): [inner]
        case .not(let inner): compared(in: inner)
        case .and(let left, let right), .or(let left, let right):
            compared(in: left) + compared(in: right)
        default: []
        }
    }
}
