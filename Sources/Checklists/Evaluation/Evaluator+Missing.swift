extension Evaluator {
    /// The facts for want of which an expression is unknown, once each, in the order of the expression.
    public func missing(in expression: Expression, rows: [RowPosition] = []) -> [MissingFact] {
        var search = MissingFactSearch(evaluator: self)
        search.look(into: expression, rows)
        return search.found
    }
}

/// Follows what is unknown down to the facts that nobody has given yet; each name is followed once.
private struct MissingFactSearch {
    private struct Visit: Hashable {
        let reference: Reference
        let row: RowPosition?
    }

    let evaluator: Evaluator
    private(set) var found: [MissingFact] = []
    private var seen: Set<MissingFact> = []
    private var visited: Set<Visit> = []
    private var visitedTables: Set<TableReference> = []

    init(evaluator: Evaluator) {
        self.evaluator = evaluator
    }

    private mutating func add(_ fact: MissingFact) {
        if seen.insert(fact).inserted { found.append(fact) }
    }

    mutating func look(into expression: Expression, _ rows: [RowPosition]) {
        guard evaluator.evaluate(expression, rows: rows) == .unknown else { return }
        switch expression {
        case .reference(let reference): look(into: reference, rows)
        case .table(_, let table, let body): look(into: table, body, rows)
        default:
            for part in expression.parts { look(into: part, rows) }
        }
    }

    private mutating func look(into reference: Reference, _ rows: [RowPosition]) {
        switch reference {
        case .question(let point, let question):
            guard visited.insert(Visit(reference: reference, row: nil)).inserted else { return }
            if evaluator.visibility(point: point, question: question) == .undetermined {
                look(
                    intoCondition: evaluator.checklist.points[point].questions[question].when,
                    of: point,
                    [],
                )
            } else {
                add(.question(point: point, question: question))
            }
        case .rowQuestion(let point, let table, let question):
            guard let row = evaluator.position(point, table, in: rows) else { return }
            look(into: reference, of: row, question)
        case .value(let point, let index):
            let value = evaluator.checklist.points[point].values[index]
            let row = value.table.flatMap { evaluator.position(point, $0, in: rows) }
            guard visited.insert(Visit(reference: reference, row: row)).inserted else { return }
            look(into: value.expression, row.map { [$0] } ?? [])
        case .enterprise(let index): add(.enterprise(index))
        case .fact(let index): add(.fact(index))
        case .parameter(let index): add(.parameter(index))
        case .baseDate: break
        }
    }

    private mutating func look(into reference: Reference, of row: RowPosition, _ question: Int) {
        guard visited.insert(Visit(reference: reference, row: row)).inserted else { return }
        if evaluator.visibility(row: row, question: question) == .undetermined {
            let table = evaluator.checklist.points[row.table.point].tables[row.table.table]
            look(intoCondition: table.questions[question].when, of: row.table.point, [row])
        } else {
            add(.rowQuestion(row, question: question))
        }
    }

    private mutating func look(
        into table: TableReference,
        _ body: Expression?,
        _ rows: [RowPosition],
    ) {
        if evaluator.visibility(of: table) == .undetermined {
            guard visitedTables.insert(table).inserted else { return }
            let when = evaluator.checklist.points[table.point].tables[table.table].when
            look(intoCondition: when, of: table.point, [])
            return
        }
        let extent = evaluator.extent(of: table)
        if let body {
            for row in 0..<extent.rows {
                look(into: body, rows + [RowPosition(table: table, row: row)])
            }
        }
        if !extent.isComplete { add(.table(table)) }
    }

    private mutating func look(
        intoCondition condition: Expression?,
        of point: Int,
        _ rows: [RowPosition],
    ) {
        if let applies = evaluator.checklist.points[point].applies { look(into: applies, []) }
        if let applies = evaluator.checklist.applies { look(into: applies, []) }
        if let condition { look(into: condition, rows) }
    }
}
