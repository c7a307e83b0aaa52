import Checklists

extension AnswerSheet {
    /// Takes in one change.
    ///
    /// Changes of different subjects may come in any order, except that rows keep the order in which they are
    /// first mentioned.
    public mutating func apply(_ change: SheetChange) {
        switch change {
        case .baseDate(let date): baseDate = date
        case .profile(let question, let answer): profile[question] = answer
        case .fact(let question, let answer): facts[question] = answer
        case .parameter(let parameter, let answer): parameters[parameter] = answer
        case .search(let id, let search):
            searches.removeAll { $0.id == id }
            if let search { searches.append(search) }
        case .ownFinding(let id, let finding):
            findings.removeAll { $0.id == id }
            if let finding { findings.append(finding) }
        case .visit(let visit): self.visit = visit
        case .answer(let point, _, _), .row(let point, _, _, _), .rowAnswer(let point, _, _, _, _),
            .complete(let point, _, _), .paper(let point, _, _), .mark(let point, _),
            .note(let point, _):
            points[point, default: PointSheet()].apply(change)
        }
    }
}

extension PointSheet {
    fileprivate mutating func apply(_ change: SheetChange) {
        switch change {
        case .answer(_, let question, let answer): answers[question] = answer
        case .row(_, let table, let row, let exists):
            tables[table, default: TableSheet()].set(row, exists: exists)
        case .rowAnswer(_, let table, let row, let question, let answer):
            tables[table, default: TableSheet()].answer(row, question, answer)
        case .complete(_, let table, let isComplete):
            tables[table, default: TableSheet()].isComplete = isComplete
        case .paper(_, let paper, let state): papers[paper] = state
        case .mark(_, let mark): self.mark = mark
        case .note(_, let note): self.note = note
        default: break
        }
    }
}

extension TableSheet {
    fileprivate mutating func set(_ row: Row.ID, exists: Bool) {
        if exists {
            if position(of: row) == nil { rows.append(Row(id: row)) }
        } else {
            rows.removeAll { $0.id == row }
        }
    }

    fileprivate mutating func answer(_ row: Row.ID, _ question: Question.ID, _ answer: Answer?) {
        guard let position = position(of: row) else { return }
        rows[position].answers[question] = answer
    }
}
