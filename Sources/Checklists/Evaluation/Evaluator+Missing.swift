extension Evaluator {
    /// The facts for want of which an expression is unknown, once each, in the order of the expression.
    public func missing(in expression: Expression, rows: [RowPosition] = []) -> [MissingFact] {
        var found: [MissingFact] = []
        collect(expression, rows, into: &found)
        var seen: Set<MissingFact> = []
        return found.filter { seen.insert($0).inserted }
    }

    private func collect(_ expression: Expression, _ rows: [RowPosition], into found: inout [MissingFact]) {
        guard evaluate(expression, rows: rows) == .unknown else { return }
        switch expression {
        case .reference(let reference): collect(reference, rows, into: &found)
        case .table(_, let table, let body): collect(table, body, rows, into: &found)
        default:
            for part in expression.parts { collect(part, rows, into: &found) }
        }
    }

    private func collect(_ reference: Reference, _ rows: [RowPosition], into found: inout [MissingFact]) {
        switch reference {
        case .question(let point, let question):
            if visibility(point: point, question: question) == .undetermined {
                collect(condition: checklist.points[point].questions[question].when, of: point, [], into: &found)
            } else {
                found.append(.question(point: point, question: question))
            }
        case .rowQuestion(let point, let table, let question):
            guard let row = position(point, table, in: rows) else { return }
            if visibility(row: row, question: question) == .undetermined {
                let when = checklist.points[point].tables[table].questions[question].when
                collect(condition: when, of: point, [row], into: &found)
            } else {
                found.append(.rowQuestion(row, question: question))
            }
        case .value(let point, let index):
            let value = checklist.points[point].values[index]
            let row = value.table.flatMap { position(point, $0, in: rows) }
            collect(value.expression, row.map { [$0] } ?? [], into: &found)
        case .enterprise(let index): found.append(.enterprise(index))
        case .fact(let index): found.append(.fact(index))
        case .parameter(let index): found.append(.parameter(index))
        case .baseDate: break
        }
    }

    private func collect(
        _ table: TableReference,
        _ body: Expression?,
        _ rows: [RowPosition],
        into found: inout [MissingFact]
    ) {
        if visibility(of: table) == .undetermined {
            let when = checklist.points[table.point].tables[table.table].when
            collect(condition: when, of: table.point, [], into: &found)
            return
        }
        let extent = extent(of: table)
        if let body {
            for row in 0..<extent.rows {
                collect(body, rows + [RowPosition(table: table, row: row)], into: &found)
            }
        }
        if !extent.isComplete { found.append(.table(table)) }
    }

    private func collect(
        condition: Expression?,
        of point: Int,
        _ rows: [RowPosition],
        into found: inout [MissingFact]
    ) {
        if let applies = checklist.points[point].applies { collect(applies, [], into: &found) }
        if let applies = checklist.applies { collect(applies, [], into: &found) }
        if let condition { collect(condition, rows, into: &found) }
    }
}
