internal import Assessments
internal import Checklists
internal import Interviews

/// Collects the facts of a finding into lines: single ones as they come, those of one row together.
struct FactLines {
    private struct RowKey: Hashable {
        let point: RiskPoint.ID
        let table: QuestionTable.ID
        let row: TableSheet.Row.ID
    }

    private var lines: [FactLine] = []
    private var rows: [RowKey: Int] = [:]
    private var tables: [QuestionTable.ID: Int] = [:]

    mutating func add(
        _ text: String,
        source: String,
        at address: FactAddress,
        in row: FactIndex.Row?,
    ) {
        guard case .row(let point, let table, let id, _) = address else {
            lines.append(FactLine(table: 0, row: nil, parts: [(text, source)]))
            return
        }
        let key = RowKey(point: point, table: table, row: id)
        if let line = rows[key] {
            lines[line].parts.append((text, source))
            return
        }
        let place = tables[table] ?? tables.count + 1
        tables[table] = place
        rows[key] = lines.count
        lines.append(FactLine(table: place, row: row, parts: [(text, source)]))
    }

    /// Single facts first, then the tables row by row.
    var inOrder: [FactLine] {
        lines.enumerated()
            .sorted { left, right in
                (left.element.table, left.element.row?.number ?? 0, left.offset)
                    < (right.element.table, right.element.row?.number ?? 0, right.offset)
            }
            .map(\.element)
    }
}
