/// Evaluates the expressions of one checklist over raw answers; total: it returns for every input.
///
/// It decides on the way which questions are shown, and remembers what it has worked out. One instance serves
/// one state of the answers and is not shared.
public final class Evaluator {
    /// The checklist.
    public let checklist: CompiledChecklist
    /// What all checklists share.
    public let context: EvaluationContext
    private let answers: [PointAnswers]
    private var applicable: [Bool??]
    private var questions: [Reference: Evaluation] = [:]
    private var rowQuestions: [RowQuestion: Evaluation] = [:]
    private var tables: [TableReference: Visibility] = [:]
    private var values: [ValueKey: Evaluation] = [:]

    private struct ValueKey: Hashable {
        let reference: Reference
        let row: Int?
    }

    private struct RowQuestion: Hashable {
        let row: RowPosition
        let question: Int
    }

    /// An evaluator for answers in the order of the checklist's points.
    public init(
        _ checklist: CompiledChecklist,
        answers: [PointAnswers],
        context: EvaluationContext,
    ) {
        self.checklist = checklist
        self.context = context
        self.answers = answers
        applicable = Array(repeating: nil, count: checklist.points.count)
    }

    /// Whether a point is meant for this enterprise; nil when that is not known.
    public func applies(_ point: Int) -> Bool? {
        if let known = applicable[point] { return known }
        let own = truth(of: checklist.points[point].applies) ?? nil
        let whole = truth(of: checklist.applies) ?? nil
        let result: Bool? =
            own == false || whole == false ? false : own == nil || whole == nil ? nil : true
        applicable[point] = .some(result)
        return result
    }

    /// A condition's truth: true where there is none.
    private func truth(of condition: Expression?) -> Bool?? {
        guard let condition else { return .some(true) }
        return .some(evaluate(condition).truth)
    }

    /// Whether a question of a point is asked.
    public func visibility(point: Int, question: Int) -> Visibility {
        visibility(checklist.points[point].questions[question].when, of: point, rows: [])
    }

    /// Whether a table is asked.
    public func visibility(of table: TableReference) -> Visibility {
        if let known = tables[table] { return known }
        let result = visibility(
            checklist.points[table.point].tables[table.table].when,
            of: table.point,
            rows: [],
        )
        tables[table] = result
        return result
    }

    /// Whether a question of a row is asked.
    public func visibility(row: RowPosition, question: Int) -> Visibility {
        let outer = visibility(of: row.table)
        guard outer == .shown else { return outer }
        let table = checklist.points[row.table.point].tables[row.table.table]
        guard let when = table.questions[question].when else { return .shown }
        return Visibility(evaluate(when, rows: [row]).truth)
    }

    private func visibility(_ when: Expression?, of point: Int, rows: [RowPosition]) -> Visibility {
        let outer = Visibility(applies(point))
        guard outer == .shown, let when else { return outer }
        return Visibility(evaluate(when, rows: rows).truth)
    }

    /// A question's value: absent when hidden, unknown when undetermined or not answered.
    public func value(point: Int, question: Int) -> Evaluation {
        let reference = Reference.question(point: point, question: question)
        if let known = questions[reference] { return known }
        let value = Evaluator.shown(
            visibility(point: point, question: question),
            answers[point].questions[question],
        )
        questions[reference] = value
        return value
    }

    /// A row question's value: absent when hidden, unknown when undetermined or not answered.
    public func value(row: RowPosition, question: Int) -> Evaluation {
        let key = RowQuestion(row: row, question: question)
        if let known = rowQuestions[key] { return known }
        let value = Evaluator.shown(
            visibility(row: row, question: question),
            answers[row.table.point].tables[row.table.table].rows[row.row][question],
        )
        rowQuestions[key] = value
        return value
    }

    static func shown(_ visibility: Visibility, _ answer: Evaluation?) -> Evaluation {
        switch visibility {
        case .shown: answer ?? .unknown
        case .hidden: .absent
        case .undetermined: .unknown
        }
    }

    /// The number of rows, and whether they are all there; a hidden table has none and is complete.
    public func extent(of table: TableReference) -> (rows: Int, isComplete: Bool) {
        switch visibility(of: table) {
        case .hidden: return (0, true)
        case .undetermined: return (0, false)
        case .shown:
            let rows = answers[table.point].tables[table.table]
            return (rows.rows.count, rows.isComplete)
        }
    }

    /// What a name is worth, seen from some rows.
    public func value(of reference: Reference, rows: [RowPosition] = []) -> Evaluation {
        switch reference {
        case .question(let point, let question): value(point: point, question: question)
        case .rowQuestion(let point, let table, let question):
            position(point, table, in: rows).map { value(row: $0, question: question) } ?? .unknown
        case .value(let point, let value): namedValue(point, value, rows)
        case .enterprise(let index): context.enterprise[index]
        case .fact(let index): context.facts[index]
        case .parameter(let index): context.parameters[index]
        case .baseDate: .known(.date(context.baseDate))
        }
    }

    func position(_ point: Int, _ table: Int, in rows: [RowPosition]) -> RowPosition? {
        rows.last { $0.table == TableReference(point: point, table: table) }
    }

    private func namedValue(_ point: Int, _ index: Int, _ rows: [RowPosition]) -> Evaluation {
        let value = checklist.points[point].values[index]
        let row = value.table.flatMap { position(point, $0, in: rows) }
        let key = ValueKey(reference: .value(point: point, value: index), row: row?.row)
        if let known = values[key] { return known }
        let result = evaluate(value.expression, rows: row.map { [$0] } ?? [])
        values[key] = result
        return result
    }
}
