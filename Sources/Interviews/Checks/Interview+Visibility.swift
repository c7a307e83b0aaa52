public import Checklists
public import Diagnostics

extension Interview {
    /// Whether a question, table or paper is asked; hidden for what the library does not have.
    public func visibility(of address: QuestionAddress) -> Visibility {
        guard let location = try? location(of: address) else { return .hidden }
        return visibility(at: location)
    }

    func visibility(at location: Location) -> Visibility {
        switch location.slot {
        case .profile(let position): return form.profile[position]
        case .gate(let position): return form.gates[position]
        case .parameter: return .shown
        default: break
        }
        guard let number = location.point else { return .shown }
        let position = index.positions[number]
        let evaluator = evaluator(ofChecklist: position.checklist)
        switch location.slot {
        case .question(let question):
            return evaluator.visibility(point: position.point, question: question)
        case .table(let table), .row(let table, _):
            return evaluator.visibility(of: TableReference(point: position.point, table: table))
        case .rowQuestion(let table, let row, let question):
            let reference = TableReference(point: position.point, table: table)
            return evaluator.visibility(
                row: RowPosition(table: reference, row: row),
                question: question,
            )
        case .paper: return Visibility(evaluator.applies(position.point))
        case .point, .profile, .gate, .parameter: return .shown
        }
    }

    /// Refuses a place that is hidden, saying on which question that hangs.
    func checkShown(_ location: Location, _ subject: String) throws(Diagnostic) {
        guard visibility(at: location) == .hidden else { return }
        if let reason = inapplicability(location) {
            throw Diagnostic(
                subject: subject,
                Message("interview.notApplicable", ["reason": .localized(reason)]),
                remedy: Message("interview.notApplicable.remedy"),
            )
        }
        let names = names(at: location)
        let condition = hidingCondition(location)
        let questions = condition.flatMap { names.phrase(for: names.questions(in: $0)) }
        throw Diagnostic(
            subject: subject,
            questions.map { Message("interview.hidden", ["questions": $0]) }
                ?? Message("interview.hiddenByDate"),
            remedy: condition.map {
                let hint = ConditionHint(names: names).message(for: $0)
                return Message("interview.hidden.remedy", ["condition": .message(hint)])
            },
        )
    }

    /// Why a point does not concern this enterprise; nil when it does.
    public func reasonNotApplicable(_ point: RiskPoint.ID) -> LocalizedText? {
        guard let (checklist, position) = library.position(of: point) else { return nil }
        let number = index.number(checklist: checklist, point: position)
        return inapplicability(Location(section: number + 1, slot: .point))
    }

    private func inapplicability(_ location: Location) -> LocalizedText? {
        guard let number = location.point else { return nil }
        let position = index.positions[number]
        let evaluator = evaluator(ofChecklist: position.checklist)
        guard evaluator.applies(position.point) == false else { return nil }
        let checklist = library.checklists[position.checklist]
        if let applies = checklist.applies, evaluator.evaluate(applies).truth == false {
            return checklist.checklist.applies?.otherwise
        }
        return point(number).point.applies?.otherwise
    }

    /// The condition that hides a place: its table's before its own.
    private func hidingCondition(_ location: Location) -> Expression? {
        guard let number = location.point else { return compiledQuestion(at: location)?.when }
        let point = point(number)
        switch location.slot {
        case .table(let table), .row(let table, _): return point.tables[table].when
        case .rowQuestion(let table, _, let question):
            let outer = visibility(at: Location(section: location.section, slot: .table(table)))
            return outer == .hidden
                ? point.tables[table].when : point.tables[table].questions[question].when
        default: return compiledQuestion(at: location)?.when
        }
    }
}
