public import Diagnostics

/// The least and the greatest answer that a question allows in one state of the answers.
public struct AnswerBounds: Sendable {
    private let question: Question
    private let least: Evaluation?
    private let greatest: Evaluation?

    init(_ question: CompiledQuestion, _ evaluate: (Expression) -> Evaluation) {
        self.question = question.question
        least = question.min.map(evaluate)
        greatest = question.max.map(evaluate)
    }

    /// Throws when a value is outside; a bound that is not known allows everything.
    ///
    /// The message shows the bound as the checklist writes it, never a value that was answered.
    public func check(_ value: Value) throws(Diagnostic) {
        guard let rank = value.rank else { return }
        if let low = least?.value?.rank, rank < low {
            throw refusal("entry.belowMinimum", question.min)
        }
        if let high = greatest?.value?.rank, rank > high {
            throw refusal("entry.aboveMaximum", question.max)
        }
    }

    private func refusal(_ key: String, _ bound: ExpressionText?) -> Diagnostic {
        EntryParser.refusal(key, ["bound": .text(bound?.text ?? "")])
    }
}

extension Evaluator {
    /// The bounds of a question of a point.
    public func bounds(point: Int, question: Int) -> AnswerBounds {
        AnswerBounds(checklist.points[point].questions[question]) { evaluate($0) }
    }

    /// The bounds of a question of a row.
    public func bounds(row: RowPosition, question: Int) -> AnswerBounds {
        AnswerBounds(checklist.points[row.table.point].tables[row.table.table].questions[question])
        {
            evaluate($0, rows: [row])
        }
    }
}
