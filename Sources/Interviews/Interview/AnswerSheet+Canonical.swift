public import Checklists

extension AnswerSheet {
    /// The sheet with every point and question under its present id; an answer under the present id goes first.
    public func canonical(in library: Library) -> AnswerSheet {
        var sheet = self
        sheet.profile = library.form.form.profile.canonical(profile)
        sheet.facts = library.form.form.gates.canonical(facts)
        for (id, recorded) in points where library.point(id).map({ $0.point.id != id }) ?? false {
            guard let present = library.point(id)?.point.id else { continue }
            sheet.points[id] = nil
            sheet.points[present] = points[present]?.merged(over: recorded) ?? recorded
        }
        for (id, recorded) in sheet.points {
            guard let point = library.point(id)?.point, point.hasRenamedQuestions else { continue }
            sheet.points[id] = recorded.canonical(in: point)
        }
        return sheet
    }
}

extension SheetChange {
    /// The change under the present ids of its point and question.
    public func canonical(in library: Library) -> SheetChange {
        func present(_ id: RiskPoint.ID) -> RiskPoint.ID { library.point(id)?.point.id ?? id }
        func present(_ id: Question.ID, of point: RiskPoint.ID) -> Question.ID {
            library.point(point)?.point.questions.present(id) ?? id
        }
        func present(
            _ id: Question.ID,
            in table: QuestionTable.ID,
            of point: RiskPoint.ID,
        ) -> Question.ID {
            library.point(point)?.point.tables.first { $0.id == table }?.questions.present(id) ?? id
        }
        return switch self {
        case .profile(let question, let answer):
            .profile(library.form.form.profile.present(question), answer)
        case .fact(let question, let answer):
            .fact(library.form.form.gates.present(question), answer)
        case .answer(let point, let question, let answer):
            .answer(present(point), present(question, of: point), answer)
        case .row(let point, let table, let row, let exists):
            .row(present(point), table, row, exists: exists)
        case .rowAnswer(let point, let table, let row, let question, let answer):
            .rowAnswer(
                present(point),
                table,
                row,
                present(question, in: table, of: point),
                answer,
            )
        case .complete(let point, let table, let isComplete):
            .complete(present(point), table, isComplete)
        case .paper(let point, let paper, let state): .paper(present(point), paper, state)
        case .mark(let point, let mark): .mark(present(point), mark)
        case .note(let point, let note): .note(present(point), note)
        case .baseDate, .parameter, .search, .ownFinding, .visit: self
        }
    }
}

extension [Question] {
    /// The present id of a question, by its id or an earlier one.
    fileprivate func present(_ id: Question.ID) -> Question.ID {
        if contains(where: { $0.id == id }) { return id }
        return first { $0.aliases.contains(id) }?.id ?? id
    }

    /// The answers under the present ids.
    fileprivate func canonical(_ answers: [Question.ID: Answer]) -> [Question.ID: Answer] {
        var result = answers
        for question in self {
            for alias in question.aliases {
                guard let answer = result.removeValue(forKey: alias) else { continue }
                if result[question.id] == nil { result[question.id] = answer }
            }
        }
        return result
    }
}

extension RiskPoint {
    fileprivate var hasRenamedQuestions: Bool {
        questions.contains { !$0.aliases.isEmpty }
            || tables.contains { $0.questions.contains { !$0.aliases.isEmpty } }
    }
}

extension PointSheet {
    fileprivate func canonical(in point: RiskPoint) -> PointSheet {
        var result = self
        result.answers = point.questions.canonical(answers)
        for table in point.tables {
            guard let rows = tables[table.id]?.rows else { continue }
            result.tables[table.id]?.rows = rows.map {
                TableSheet.Row(id: $0.id, answers: table.questions.canonical($0.answers))
            }
        }
        return result
    }

    /// What is recorded here, and beneath it what only an earlier record has.
    fileprivate func merged(over earlier: PointSheet) -> PointSheet {
        PointSheet(
            answers: answers.merging(earlier.answers) { own, _ in own },
            tables: tables.merging(earlier.tables) { own, _ in own },
            papers: papers.merging(earlier.papers) { own, _ in own },
            mark: mark ?? earlier.mark,
            note: note ?? earlier.note,
        )
    }
}
