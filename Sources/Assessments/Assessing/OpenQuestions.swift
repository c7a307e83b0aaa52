import Checklists
import Interviews

/// Finds the required questions of a point that are asked and have no answer, and tables not marked complete.
///
/// "Don't know" and passed over are recorded, hence not open: where they matter, a finding stays possible.
struct OpenQuestions {
    let reader: FactReader
    let point: Int

    var addresses: [FactAddress] {
        let compiled = reader.evaluator.checklist.points[point]
        var found = compiled.questions.indices.compactMap { index in
            open(compiled.questions[index].question, index)
        }
        for index in compiled.tables.indices {
            found += open(compiled.tables[index], TableReference(point: point, table: index))
        }
        return found
    }

    private func open(_ question: Question, _ index: Int) -> FactAddress? {
        guard !question.isOptional,
            reader.evaluator.value(point: point, question: index) == .unknown,
            reader.evaluator.visibility(point: point, question: index) == .shown
        else { return nil }
        return open(.question(point: point, question: index), [])
    }

    private func open(_ table: CompiledTable, _ reference: TableReference) -> [FactAddress] {
        guard reader.evaluator.visibility(of: reference) == .shown else { return [] }
        let extent = reader.evaluator.extent(of: reference)
        var found: [FactAddress] = []
        for number in 0..<extent.rows {
            let row = RowPosition(table: reference, row: number)
            for (index, question) in table.questions.enumerated() {
                guard !question.question.isOptional,
                    reader.evaluator.value(row: row, question: index) == .unknown,
                    reader.evaluator.visibility(row: row, question: index) == .shown,
                    let address = open(
                        .rowQuestion(point: point, table: reference.table, question: index),
                        [row],
                    )
                else { continue }
                found.append(address)
            }
        }
        if !extent.isComplete, let mark = reader.address(of: .table(reference)) {
            found.append(mark)
        }
        return found
    }

    private func open(_ reference: Reference, _ rows: [RowPosition]) -> FactAddress? {
        reader.answer(to: reference, rows: rows) == nil
            ? reader.address(of: reference, rows: rows) : nil
    }
}
