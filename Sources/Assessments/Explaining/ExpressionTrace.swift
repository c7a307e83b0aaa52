import Checklists
import Diagnostics

/// What each name in an expression is worth, row by row, with the formulas of named values; each name once.
struct ExpressionTrace {
    private let reader: FactReader
    /// The point whose names need no prefix.
    private let home: Int
    private var visited: Set<NameUse> = []
    private var tables: Set<TableReference> = []

    init(reader: FactReader, home: Int) {
        self.reader = reader
        self.home = home
    }

    /// The names of an expression in order.
    mutating func steps(_ expression: Expression, rows: [RowPosition] = []) -> [Explanation] {
        switch expression {
        case .reference(let reference): return step(reference, rows).map { [$0] } ?? []
        case .table(_, let table, let body):
            var steps = tables.insert(table).inserted ? [extent(of: table)] : []
            guard let body else { return steps }
            for row in 0..<reader.evaluator.extent(of: table).rows {
                let position = RowPosition(table: table, row: row)
                steps += self.steps(body, rows: rows + [position])
            }
            return steps
        default:
            var steps: [Explanation] = []
            for part in expression.parts { steps += self.steps(part, rows: rows) }
            return steps
        }
    }

    private mutating func step(_ reference: Reference, _ rows: [RowPosition]) -> Explanation? {
        let use = NameUse(reference, rows: rows, in: reader.evaluator.checklist)
        guard visited.insert(use).inserted else { return nil }
        let row = use.row
        let value = reader.evaluator.value(of: reference, rows: rows)
        let named: Message.Argument =
            row.map { row in
                .message(
                    Message(
                        "assessment.trace.row",
                        ["name": .text(name(of: reference)), "row": .number(row.row + 1)],
                    )
                )
            } ?? .text(name(of: reference))
        let question = reader.question(of: reference)
        let worth = ValueWording.argument(
            value,
            options: question?.options ?? [],
            type: question?.type ?? type(of: reference),
        )
        guard case .value(let point, let index) = reference else {
            return Explanation(Message("assessment.trace", ["name": named, "value": worth]))
        }
        let formula = points[point].values[index]
        return Explanation(
            Message(
                "assessment.trace.value",
                [
                    "name": named, "value": worth,
                    "formula": .text(formula.value.expression.text),
                ],
            ),
            because: steps(formula.expression, rows: row.map { [$0] } ?? []),
        )
    }

    private func extent(of table: TableReference) -> Explanation {
        let extent = reader.evaluator.extent(of: table)
        let id = points[table.point].tables[table.table].table.id.text
        return Explanation(
            Message(
                extent.isComplete ? "assessment.trace.table" : "assessment.trace.table.open",
                ["name": .text(prefix(table.point) + id), "rows": .number(extent.rows)],
            )
        )
    }
}

extension ExpressionTrace {
    private var points: [CompiledPoint] { reader.evaluator.checklist.points }

    private func type(of reference: Reference) -> QuestionType? {
        guard case .parameter(let index) = reference else { return nil }
        return reader.input.library.parameters[index].type
    }

    /// The name as an expression writes it.
    private func name(of reference: Reference) -> String {
        let library = reader.input.library
        return switch reference {
        case .question(let point, let question):
            prefix(point) + points[point].point.questions[question].id.text
        case .rowQuestion(let point, let table, let question):
            prefix(point) + points[point].point.tables[table].questions[question].id.text
        case .value(let point, let value): prefix(point) + points[point].values[value].value.id.text
        case .enterprise(let index): "enterprise.\(library.form.form.profile[index].id)"
        case .fact(let index): "facts.\(library.form.form.gates[index].id)"
        case .parameter(let index): "parameter.\(library.parameters[index].id)"
        case .baseDate: "base_date"
        }
    }

    private func prefix(_ point: Int) -> String {
        point == home ? "" : points[point].point.id.text + "."
    }
}
