import Diagnostics

/// Reads what an example enters, and notes what it cannot read.
struct ExampleReader {
    /// An entry that was read, to be held against visibility and bounds.
    enum Entered {
        case question(point: Int, question: Int, Evaluation, Place?)
        case row(RowPosition, question: Int, Evaluation, Place?)
    }

    let runner: ExampleRunner
    let point: Int
    private(set) var problems: [Diagnostic] = []
    private var entered: [Entered] = []

    init(runner: ExampleRunner, point: Int) {
        self.runner = runner
        self.point = point
    }

    mutating func context(of example: Example) -> EvaluationContext {
        let profile = shared(example.enterprise, runner.form.profile, "enterprise", example.place)
        let gates = shared(example.facts, runner.form.gates, "facts", example.place)
        var figures = EvaluationContext.figures(
            runner.parameters,
            on: example.baseDate,
            district: nil,
        )
        for (id, text) in example.parameters.sorted(by: { $0.key < $1.key }) {
            guard let index = runner.parameters.firstIndex(where: { $0.id.text == id }) else {
                unknown(
                    "parameter.\(id)",
                    among: runner.parameters.map { "parameter.\($0.id)" },
                    example.place,
                )
                continue
            }
            if let value = read(EntryParser(runner.parameters[index].type), text, example.place) {
                figures[index] = value
            }
        }
        return EvaluationContext(
            form: runner.form,
            profile: profile,
            gates: gates,
            parameters: figures,
            baseDate: example.baseDate,
        )
    }

    private mutating func shared(
        _ entries: [ExampleAnswer],
        _ questions: [CompiledQuestion],
        _ prefix: String,
        _ place: Place?,
    ) -> [Evaluation?] {
        var answers: [Evaluation?] = Array(repeating: nil, count: questions.count)
        for entry in entries {
            let place = entry.place ?? place
            guard let index = questions.firstIndex(where: { $0.question.id.text == entry.id })
            else {
                unknown(
                    "\(prefix).\(entry.id)",
                    among: questions.map { "\(prefix).\($0.question.id)" },
                    place,
                )
                continue
            }
            answers[index] = read(entry.entry, questions[index].question, place)
        }
        return answers
    }

    mutating func answers(of example: Example) -> [PointAnswers] {
        var answers = runner.checklist.points.map(PointAnswers.none)
        for answer in example.answers { take(answer, into: &answers, example.place) }
        return answers
    }

    /// A plain name is one of the point; `D09-02.name` is another point's.
    private mutating func take(
        _ answer: ExampleAnswer,
        into answers: inout [PointAnswers],
        _ place: Place?,
    ) {
        let place = answer.place ?? place
        let parts = answer.id.split(separator: ".", maxSplits: 1).map(String.init)
        let owner = parts.count == 2 ? runner.checklist.position(of: RiskPoint.ID(parts[0])) : point
        let compiled = owner.map { runner.checklist.points[$0] }
        guard let owner, let compiled, let id = parts.last else {
            return unknown(answer.id, among: runner.checklist.points.map(\.point.id.text), place)
        }
        if let index = compiled.questions.firstIndex(where: { $0.question.id.text == id }) {
            guard let value = read(answer.entry, compiled.questions[index].question, place) else {
                return
            }
            answers[owner].questions[index] = value
            entered.append(.question(point: owner, question: index, value, place))
        } else if let index = compiled.tables.firstIndex(where: { $0.table.id.text == id }) {
            rows(
                answer.entry,
                of: TableReference(point: owner, table: index),
                into: &answers,
                place,
            )
        } else {
            let names =
                compiled.questions.map(\.question.id.text) + compiled.tables.map(\.table.id.text)
            unknown(answer.id, among: names, place)
        }
    }

    private mutating func rows(
        _ entry: ExampleAnswer.Entry,
        of table: TableReference,
        into answers: inout [PointAnswers],
        _ place: Place?,
    ) {
        guard case .table(let isComplete, let rows) = entry else {
            problems.append(EntryParser.refusal("example.tableExpected").placed(at: place))
            return
        }
        let questions = runner.checklist.points[table.point].tables[table.table].questions
        var read = PointAnswers.Table(isComplete: isComplete)
        for (number, row) in rows.enumerated() {
            var values: [Evaluation?] = Array(repeating: nil, count: questions.count)
            for answer in row {
                let place = answer.place ?? place
                guard let index = questions.firstIndex(where: { $0.question.id.text == answer.id })
                else {
                    unknown(answer.id, among: questions.map(\.question.id.text), place)
                    continue
                }
                guard let value = self.read(answer.entry, questions[index].question, place) else {
                    continue
                }
                values[index] = value
                entered.append(
                    .row(RowPosition(table: table, row: number), question: index, value, place)
                )
            }
            read.rows.append(values)
        }
        answers[table.point].tables[table.table] = read
    }

    private mutating func read(
        _ entry: ExampleAnswer.Entry,
        _ question: Question,
        _ place: Place?,
    ) -> Evaluation? {
        switch entry {
        case .dontKnow: return .unknown
        case .value(let text): return read(EntryParser(for: question), text, place)
        case .values(let texts):
            do throws(Diagnostic) {
                return .known(try EntryParser(for: question).value(of: texts))
            } catch {
                problems.append(error.placed(at: place, subject: question.id.text))
                return nil
            }
        case .table:
            problems.append(
                EntryParser.refusal("example.valueExpected").placed(
                    at: place,
                    subject: question.id.text,
                )
            )
            return nil
        }
    }

    private mutating func read(
        _ parser: EntryParser,
        _ text: String,
        _ place: Place?,
    ) -> Evaluation? {
        do throws(Diagnostic) {
            return .known(try parser.value(of: text))
        } catch {
            problems.append(error.placed(at: place))
            return nil
        }
    }

    private mutating func unknown(_ id: String, among names: [String], _ place: Place?) {
        let nearest = NearestName.of(id, among: names)
        problems.append(
            Diagnostic(
                .error,
                at: place,
                Message("example.unknownName", ["id": .text(id)]),
                remedy: nearest.map { Message("expression.didYouMean", ["name": .text($0)]) }
                    ?? Message("example.unknownName.remedy"),
            )
        )
    }

    /// Notes answers to questions that are not asked, and answers outside their bounds.
    mutating func checkEntries(by evaluator: Evaluator) {
        for entry in entered {
            switch entry {
            case .question(let point, let question, let value, let place):
                let id = runner.checklist.points[point].questions[question].question.id.text
                let bounds = evaluator.bounds(point: point, question: question)
                check(
                    value,
                    evaluator.visibility(point: point, question: question),
                    bounds,
                    id,
                    place,
                )
            case .row(let row, let question, let value, let place):
                let table = runner.checklist.points[row.table.point].tables[row.table.table]
                let id = table.questions[question].question.id.text
                let bounds = evaluator.bounds(row: row, question: question)
                check(
                    value,
                    evaluator.visibility(row: row, question: question),
                    bounds,
                    id,
                    place,
                )
            }
        }
    }

    private mutating func check(
        _ value: Evaluation,
        _ visibility: Visibility,
        _ bounds: AnswerBounds,
        _ id: String,
        _ place: Place?,
    ) {
        guard visibility != .hidden else {
            let refusal = EntryParser.refusal("example.notAsked", ["id": .text(id)])
            problems.append(refusal.placed(at: place, subject: id))
            return
        }
        guard let known = value.value else { return }
        do throws(Diagnostic) {
            try bounds.check(known)
        } catch {
            problems.append(error.placed(at: place, subject: id))
        }
    }
}
