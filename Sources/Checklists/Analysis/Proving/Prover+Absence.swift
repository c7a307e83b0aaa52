/// What follows from an expression's being absent, or not.
extension Prover {
    mutating func assumeAbsent(
        _ operand: Goal.Operand,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        let rows = operand.rows
        switch operand.expression {
        case .reference(let reference):
            if let inner = expanded(reference, rows) { return [[.absent(inner)]] }
            return restrict(reference, rows, &assumptions) { possibilities in
                possibilities.content = .nothing
                possibilities.canBeUnknown = false
            }
        case .arithmetic(_, let left, let right, _), .between(_, let left, let right),
            .adding(_, let left, let right):
            return [[.absent(.init(left, rows))], [.absent(.init(right, rows))]]
        case .yuan(let inner), .rounding(_, let inner):
            return [[.absent(.init(inner, rows))]]
        case .conditional(let test, let first, let second):
            return split(test, rows) { .absent(.init($0 ? first : second, rows)) }
        case .least(let inner), .greatest(let inner), .firstKnown(let inner):
            return [inner.map { .absent(.init($0, rows)) }]
        case .table(.least, _, _), .table(.greatest, _, _):
            return [[]]
        case .constant, .not, .and, .or, .comparison, .membership, .industry, .has, .known, .asked,
            .table:
            return []
        }
    }

    mutating func assumePresent(
        _ operand: Goal.Operand,
        _ assumptions: inout Assumptions,
    ) -> [[Goal]] {
        let rows = operand.rows
        switch operand.expression {
        case .reference(let reference):
            if let inner = expanded(reference, rows) { return [[.present(inner)]] }
            return restrict(reference, rows, &assumptions) { $0.canBeAbsent = false }
        case .arithmetic(_, let left, let right, _), .between(_, let left, let right),
            .adding(_, let left, let right):
            return [[.present(.init(left, rows)), .present(.init(right, rows))]]
        case .yuan(let inner), .rounding(_, let inner):
            return [[.present(.init(inner, rows))]]
        default:
            return [[]]
        }
    }
}
