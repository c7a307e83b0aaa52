import Checklists

/// The names of an expression in order, and the tables that it runs over: read once, used for every row.
enum NameStep {
    case name(Reference)
    case rows(TableReference, [NameStep])

    static func steps(of expression: Expression) -> [NameStep] {
        var steps: [NameStep] = []
        collect(expression, into: &steps)
        return steps
    }

    private static func collect(_ expression: Expression, into steps: inout [NameStep]) {
        switch expression {
        case .constant: break
        case .reference(let reference): steps.append(.name(reference))
        case .table(_, let table, let body?): steps.append(.rows(table, self.steps(of: body)))
        case .and(let left, let right), .or(let left, let right),
            .comparison(_, let left, let right),
            .arithmetic(_, let left, let right, _):
            collect(left, into: &steps)
            collect(right, into: &steps)
        default: for part in expression.parts { collect(part, into: &steps) }
        }
    }
}
