import Checklists
import Interviews

/// Gathers the known facts that expressions use, once each, in the order in which they are first used.
struct FactCollector {
    private struct Visit: Hashable {
        let reference: Reference
        let row: RowPosition?
    }

    private let reader: FactReader
    private var visited: Set<Visit> = []
    private(set) var facts: [FactUse] = []

    init(reader: FactReader) {
        self.reader = reader
    }

    mutating func add(_ expression: Expression?, rows: [RowPosition] = []) {
        guard let expression else { return }
        switch expression {
        case .reference(let reference): add(reference, rows)
        case .table(_, let table, let body?):
            for row in 0..<reader.evaluator.extent(of: table).rows {
                add(body, rows: rows + [RowPosition(table: table, row: row)])
            }
        default:
            for part in expression.parts { add(part, rows: rows) }
        }
    }

    private mutating func add(_ reference: Reference, _ rows: [RowPosition]) {
        let row = row(of: reference, in: rows)
        guard visited.insert(Visit(reference: reference, row: row)).inserted else { return }
        if case .value(let point, let index) = reference {
            let value = reader.evaluator.checklist.points[point].values[index]
            add(value.expression, rows: row.map { [$0] } ?? [])
        } else if let value = reader.evaluator.value(of: reference, rows: rows).value,
            let address = reader.address(of: reference, rows: rows)
        {
            let source = reader.answer(to: reference, rows: rows)?.source
            facts.append(FactUse(address: address, value: value, source: source))
        }
    }

    private func row(of reference: Reference, in rows: [RowPosition]) -> RowPosition? {
        switch reference {
        case .rowQuestion(let point, let table, _):
            return reader.row(of: TableReference(point: point, table: table), in: rows)
        case .value(let point, let index):
            return reader.evaluator.checklist.points[point].values[index].table.flatMap {
                reader.row(of: TableReference(point: point, table: $0), in: rows)
            }
        case .question, .enterprise, .fact, .parameter, .baseDate: return nil
        }
    }
}
