import Checklists
import Interviews

/// Finds the required questions of a point that are asked and have no answer, and tables not marked complete.
///
/// "Don't know" and passed over are recorded, hence not open: where they matter, a finding stays possible. An answer
/// that is carried over from an earlier checkup is open until somebody has confirmed it.
struct OpenQuestions {
    let reader: FactReader
    let point: Int

    var addresses: [FactAddress] {
        let checklist = reader.evaluator.checklist
        let answers = reader.records.points[point]?.answers ?? [:]
        var found: [FactAddress] = []
        for index in checklist.points[point].questions.indices
        where answers[checklist.points[point].questions[index].question.id].isOpen {
            guard !checklist.points[point].questions[index].question.isOptional,
                reader.evaluator.visibility(point: point, question: index) == .shown,
                let address = reader.address(
                    of: MissingFact.question(point: point, question: index)
                )
            else { continue }
            found.append(address)
        }
        for index in checklist.points[point].tables.indices {
            found += open(TableReference(point: point, table: index))
        }
        return found
    }

    private func open(_ table: TableReference) -> [FactAddress] {
        guard reader.evaluator.visibility(of: table) == .shown else { return [] }
        let extent = reader.evaluator.extent(of: table)
        var found = (0..<extent.rows).flatMap { open(RowPosition(table: table, row: $0)) }
        if !extent.isComplete, let mark = reader.address(of: .table(table)) {
            found.append(mark)
        }
        return found
    }

    private func open(_ row: RowPosition) -> [FactAddress] {
        let table = reader.evaluator.checklist.points[point].tables[row.table.table]
        return table.questions.indices.compactMap { index in
            guard reader.answer(row: row, question: index).isOpen,
                !table.questions[index].question.isOptional,
                reader.evaluator.visibility(row: row, question: index) == .shown
            else { return nil }
            return reader.address(row: row, question: index)
        }
    }
}

extension Answer? {
    /// Whether the question is still to be answered.
    fileprivate var isOpen: Bool { self?.isCarriedOver ?? true }
}
