import Checklists
import Interviews

/// What was recorded for the points of one checklist, by position, so that ids are looked up once.
struct ChecklistRecords {
    let points: [PointSheet?]
    private let tables: [[[TableSheet.Row]]]

    init(_ checklist: CompiledChecklist, in sheet: AnswerSheet) {
        points = checklist.points.map { sheet.points[$0.point.id] }
        tables = zip(checklist.points, points).map { point, record in
            guard let record, !record.tables.isEmpty else { return [] }
            return point.tables.map { record.tables[$0.table.id]?.rows ?? [] }
        }
    }

    /// The rows of a table, in the order of the evaluator's.
    func rows(of table: TableReference) -> [TableSheet.Row] {
        let recorded = tables[table.point]
        return recorded.isEmpty ? [] : recorded[table.table]
    }

    /// A row; nil when it is not there.
    func row(_ position: RowPosition) -> TableSheet.Row? {
        let rows = rows(of: position.table)
        return rows.indices.contains(position.row) ? rows[position.row] : nil
    }
}
