public import Checklists
import Diagnostics

extension Interview {
    /// The smallest and the largest answer that a question takes now; nil where there is none or it is not known.
    public func bounds(of address: QuestionAddress) -> (least: Value?, greatest: Value?) {
        guard let location = try? location(of: address),
            let question = compiledQuestion(at: location)
        else {
            return (nil, nil)
        }
        return (
            question.min.flatMap { bound($0, location) },
            question.max.flatMap { bound($0, location) },
        )
    }

    func compiledQuestion(at location: Location) -> CompiledQuestion? {
        switch location.slot {
        case .profile(let position): library.form.profile[position]
        case .gate(let position): library.form.gates[position]
        case .question(let position): location.point.map { point($0).questions[position] }
        case .rowQuestion(let table, _, let position):
            location.point.map { point($0).tables[table].questions[position] }
        case .parameter, .point, .row, .table, .paper: nil
        }
    }

    private func bound(_ expression: Expression, _ location: Location) -> Value? {
        guard let number = location.point else {
            return context.evaluate(expression).value
        }
        let position = index.positions[number]
        return evaluator(ofChecklist: position.checklist).evaluate(
            expression,
            rows: rows(location),
        ).value
    }

    func rows(_ location: Location) -> [RowPosition] {
        guard case .rowQuestion(let table, let row, _) = location.slot, let number = location.point
        else { return [] }
        let reference = TableReference(point: index.positions[number].point, table: table)
        return [RowPosition(table: reference, row: row)]
    }

    /// Bounds that are not known refuse nothing.
    func checkBounds(_ value: Value, at location: Location, _ subject: String) throws(Diagnostic) {
        guard let question = compiledQuestion(at: location) else { return }
        if let min = question.min, let least = bound(min, location), isBefore(value, least) {
            throw outside(
                ("interview.tooSmall", "interview.tooSmallBeside"),
                min,
                least,
                question,
                location,
                subject,
            )
        }
        if let max = question.max, let greatest = bound(max, location), isBefore(greatest, value) {
            throw outside(
                ("interview.tooLarge", "interview.tooLargeBeside"),
                max,
                greatest,
                question,
                location,
                subject,
            )
        }
    }

    private func isBefore(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.number(let first), .number(let second)), (.money(let first), .money(let second)),
            (.money(let first), .number(let second)), (.number(let first), .money(let second)):
            first < second
        case (.date(let first), .date(let second)): first < second
        default: false
        }
    }

    /// A bound that rests on answers is called by their questions; its value would tell what the client said.
    private func outside(
        _ keys: (plain: String, beside: String),
        _ expression: Expression,
        _ bound: Value,
        _ question: CompiledQuestion,
        _ location: Location,
        _ subject: String,
    ) -> Diagnostic {
        let names = names(at: location)
        let about = names.phrase(for: names.questions(in: expression))
        let value = about ?? .value(bound, of: question.question.type) ?? ""
        return Diagnostic(
            subject: subject,
            Message(about == nil ? keys.plain : keys.beside, ["bound": value]),
            remedy: Message(
                about == nil ? "interview.outside.remedy" : "interview.outside.remedyBeside"
            ),
        )
    }

    func names(at location: Location) -> QuestionNames {
        QuestionNames(
            library: library,
            checklist: location.point.map { library.checklists[index.positions[$0].checklist] },
        )
    }
}
