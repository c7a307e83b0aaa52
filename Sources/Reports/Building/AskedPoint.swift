internal import Checklists
internal import Interviews

/// The answers of one point to what was asked; an answer to a question that is hidden now is left out.
struct AskedPoint {
    /// A question with its answer.
    struct Answered {
        let question: Question
        let answer: Answer
        /// The row's number from 1; nil outside a table.
        let row: Int?
    }

    private let point: RiskPoint
    private let number: Int
    private let record: PointSheet
    private let evaluator: Evaluator

    init(_ point: RiskPoint, number: Int, _ record: PointSheet, _ evaluator: Evaluator) {
        self.point = point
        self.number = number
        self.record = record
        self.evaluator = evaluator
    }

    /// The answers outside tables.
    var single: [Answered] {
        point.questions.enumerated().compactMap { index, question in
            guard let answer = record.answers[question.id],
                evaluator.visibility(point: number, question: index) == .shown
            else { return nil }
            return Answered(question: question, answer: answer, row: nil)
        }
    }

    /// The answers of the tables, row by row.
    var rows: [Answered] {
        point.tables.enumerated().flatMap { index, table in
            let reference = TableReference(point: number, table: index)
            let rows = record.tables[table.id]?.rows ?? []
            return rows.prefix(evaluator.extent(of: reference).rows).enumerated()
                .flatMap { row, record in
                    answers(record, of: table, RowPosition(table: reference, row: row))
                }
        }
    }

    private func answers(
        _ row: TableSheet.Row,
        of table: QuestionTable,
        _ position: RowPosition,
    ) -> [Answered] {
        table.questions.enumerated().compactMap { index, question in
            guard let answer = row.answers[question.id],
                evaluator.visibility(row: position, question: index) == .shown
            else { return nil }
            return Answered(question: question, answer: answer, row: position.row + 1)
        }
    }
}
