import Checklists
import Interviews

/// Finds where the names of one checklist's expressions stand in the sheet, and who answered them.
struct FactReader {
    let input: AssessmentInput
    let evaluator: Evaluator

    /// The question that a name stands for; nil for a value or the base date.
    func question(of reference: Reference) -> Question? {
        switch reference {
        case .question(let point, let question): points[point].point.questions[question]
        case .rowQuestion(let point, let table, let question):
            points[point].point.tables[table].questions[question]
        case .enterprise(let index): input.library.form.form.profile[index]
        case .fact(let index): input.library.form.form.gates[index]
        case .value, .parameter, .baseDate: nil
        }
    }

    /// Where a name stands, seen from some rows; nil for a value, the base date or a row that is not there.
    func address(of reference: Reference, rows: [RowPosition]) -> FactAddress? {
        switch reference {
        case .question(let point, let question):
            .question(points[point].point.id, points[point].point.questions[question].id)
        case .rowQuestion(let point, let table, let question):
            row(of: TableReference(point: point, table: table), in: rows).flatMap {
                address(row: $0, question: question)
            }
        case .enterprise(let index): .profile(input.library.form.form.profile[index].id)
        case .fact(let index): .gate(input.library.form.form.gates[index].id)
        case .parameter(let index): .parameter(input.library.parameters[index].id)
        case .value, .baseDate: nil
        }
    }

    /// Where a missing fact would stand.
    func address(of fact: MissingFact) -> FactAddress? {
        switch fact {
        case .question(let point, let question):
            address(of: .question(point: point, question: question), rows: [])
        case .rowQuestion(let row, let question): address(row: row, question: question)
        case .table(let table):
            .complete(points[table.point].point.id, self.table(table).id)
        case .enterprise(let index): address(of: .enterprise(index), rows: [])
        case .fact(let index): address(of: .fact(index), rows: [])
        case .parameter(let index): address(of: .parameter(index), rows: [])
        }
    }

    /// The answer behind a name, seen from some rows.
    func answer(to reference: Reference, rows: [RowPosition]) -> Answer? {
        if case .parameter(let index) = reference {
            return input.sheet.parameters[input.library.parameters[index].id]
        }
        guard let question = question(of: reference) else { return nil }
        switch reference {
        case .question(let point, _):
            return record(point)?.answers[question.id]
        case .rowQuestion(let point, let table, _):
            let reference = TableReference(point: point, table: table)
            return row(of: reference, in: rows).flatMap { record(row: $0)?.answers[question.id] }
        case .enterprise: return input.sheet.profile[question.id]
        case .fact: return input.sheet.facts[question.id]
        case .value, .parameter, .baseDate: return nil
        }
    }

    /// The row of a table among those that an expression is seen from.
    func row(of table: TableReference, in rows: [RowPosition]) -> RowPosition? {
        rows.last { $0.table == table }
    }

    func address(row: RowPosition, question: Int) -> FactAddress? {
        guard let record = record(row: row) else { return nil }
        let table = self.table(row.table)
        return .row(
            points[row.table.point].point.id,
            table.id,
            record.id,
            table.questions[question].id,
        )
    }

    private var points: [CompiledPoint] { evaluator.checklist.points }

    private func table(_ reference: TableReference) -> QuestionTable {
        points[reference.point].point.tables[reference.table]
    }

    private func record(_ point: Int) -> PointSheet? { input.sheet.points[points[point].point.id] }

    private func record(row: RowPosition) -> TableSheet.Row? {
        let rows = record(row.table.point)?.tables[table(row.table).id]?.rows ?? []
        return rows.indices.contains(row.row) ? rows[row.row] : nil
    }
}
