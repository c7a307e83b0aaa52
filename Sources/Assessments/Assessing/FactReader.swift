import Checklists
import Interviews

/// Finds where the names of one checklist's expressions stand in the sheet, and who answered them.
struct FactReader {
    let input: AssessmentInput
    let evaluator: Evaluator
    let records: ChecklistRecords

    init(input: AssessmentInput, evaluator: Evaluator) {
        self.input = input
        self.evaluator = evaluator
        records = ChecklistRecords(evaluator.checklist, in: input.sheet)
    }

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
            .question(points[point].point.id, points[point].questions[question].question.id)
        case .rowQuestion(let point, let table, let question):
            row(of: TableReference(point: point, table: table), in: rows).flatMap {
                address(row: $0, question: question)
            }
        case .enterprise(let index): .profile(input.library.form.profile[index].question.id)
        case .fact(let index): .gate(input.library.form.gates[index].question.id)
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
            .complete(
                points[table.point].point.id,
                points[table.point].tables[table.table].table.id,
            )
        case .enterprise(let index): address(of: .enterprise(index), rows: [])
        case .fact(let index): address(of: .fact(index), rows: [])
        case .parameter(let index): address(of: .parameter(index), rows: [])
        }
    }

    /// The answer behind a name, seen from some rows.
    func answer(to reference: Reference, rows: [RowPosition]) -> Answer? {
        switch reference {
        case .question(let point, let index):
            records.points[point]?.answers[points[point].questions[index].question.id]
        case .rowQuestion(let point, let table, let index):
            row(of: TableReference(point: point, table: table), in: rows).flatMap {
                answer(row: $0, question: index)
            }
        case .enterprise(let index):
            input.sheet.profile[input.library.form.profile[index].question.id]
        case .fact(let index): input.sheet.facts[input.library.form.gates[index].question.id]
        case .parameter(let index): input.sheet.parameters[input.library.parameters[index].id]
        case .value, .baseDate: nil
        }
    }

    /// The row of a table among those that an expression is seen from.
    func row(of table: TableReference, in rows: [RowPosition]) -> RowPosition? {
        rows.last { $0.table == table }
    }

    /// The answer of a row.
    func answer(row: RowPosition, question: Int) -> Answer? {
        records.row(row)?.answers[id(ofRow: row, question)]
    }

    /// Where a question of a row stands.
    func address(row: RowPosition, question: Int) -> FactAddress? {
        guard let record = records.row(row) else { return nil }
        return .row(
            points[row.table.point].point.id,
            points[row.table.point].tables[row.table.table].table.id,
            record.id,
            id(ofRow: row, question),
        )
    }

    private func id(ofRow row: RowPosition, _ question: Int) -> Question.ID {
        points[row.table.point].tables[row.table.table].questions[question].question.id
    }

    private var points: [CompiledPoint] { evaluator.checklist.points }
}
