import Checklists

extension PointAnswers {
    /// What is recorded for a point, by position.
    init(_ point: CompiledPoint, _ sheet: PointSheet?) {
        guard let sheet, !(sheet.answers.isEmpty && sheet.tables.isEmpty) else {
            self = .none(for: point)
            return
        }
        self.init(
            questions: point.questions.map { sheet.answers[$0.question.id]?.evaluation },
            tables: point.tables.map { table in
                guard let recorded = sheet.tables[table.table.id] else { return Table() }
                return Table(
                    rows: recorded.rows.map { row in
                        table.questions.map { row.answers[$0.question.id]?.evaluation }
                    },
                    isComplete: recorded.isComplete,
                )
            },
        )
    }
}
