import Checklists

/// A name as seen from a row: what is worked out or shown once.
struct NameUse: Hashable {
    let reference: Reference
    let row: RowPosition?

    init(_ reference: Reference, rows: [RowPosition], in checklist: CompiledChecklist) {
        self.reference = reference
        let table: TableReference? =
            switch reference {
            case .rowQuestion(let point, let table, _): TableReference(point: point, table: table)
            case .value(let point, let index):
                checklist.points[point].values[index].table.map {
                    TableReference(point: point, table: $0)
                }
            case .question, .enterprise, .fact, .parameter, .baseDate: nil
            }
        row = table.flatMap { table in rows.last { $0.table == table } }
    }

    /// Names differ mostly in their index and row; the rest is left to equality.
    func hash(into hasher: inout Hasher) {
        let index =
            switch reference {
            case .question(_, let index), .rowQuestion(_, _, let index), .value(_, let index),
                .enterprise(let index), .fact(let index), .parameter(let index):
                index
            case .baseDate: -1
            }
        hasher.combine(index &* 4096 &+ (row?.row ?? -1))
    }
}
