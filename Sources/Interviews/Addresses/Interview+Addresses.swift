import Checklists
import Diagnostics

extension Interview {
    /// What stands at a slot.
    func address(of slot: Slot, in section: Int) -> QuestionAddress {
        switch slot {
        case .profile(let position): return .profile(library.form.profile[position].question.id)
        case .gate(let position): return .gate(library.form.gates[position].question.id)
        case .parameter(let position): return .parameter(library.parameters[position].id)
        default: return address(of: slot, in: point(section - 1))
        }
    }

    private func address(of slot: Slot, in point: CompiledPoint) -> QuestionAddress {
        let id = point.point.id
        func row(_ table: Int, _ row: Int) -> TableSheet.Row.ID {
            sheet.points[id]?.tables[point.tables[table].table.id]?.rows[row].id ?? ""
        }
        return switch slot {
        case .question(let position): .question(id, point.questions[position].question.id)
        case .row(let table, let position):
            .row(id, point.tables[table].table.id, row(table, position))
        case .rowQuestion(let table, let position, let question):
            .rowQuestion(
                id,
                point.tables[table].table.id,
                row(table, position),
                point.tables[table].questions[question].question.id,
            )
        case .table(let position): .table(id, point.tables[position].table.id)
        case .paper(let position): .paper(id, point.point.papers[position])
        case .point, .profile, .gate, .parameter: .mark(id)
        }
    }

    /// Where a question, table, row or paper stands; refuses names that the library or the sheet does not have.
    func location(of address: QuestionAddress) throws(Diagnostic) -> Location {
        switch address {
        case .profile(let id):
            let position = try position(
                of: id,
                among: library.form.profile,
                .unknownProfile,
                address,
            )
            return Location(section: 0, slot: .profile(position))
        case .gate(let id):
            return Location(
                section: 0,
                slot: .gate(
                    try position(of: id, among: library.form.gates, .unknownGate, address)
                ),
            )
        case .parameter(let id):
            guard let position = library.parameters.firstIndex(where: { $0.id == id }) else {
                throw .unknownName(
                    .unknownParameter,
                    id.text,
                    library.parameters.map(\.id.text),
                    address,
                )
            }
            return Location(section: 0, slot: .parameter(position))
        case .question(let point, _), .table(let point, _), .row(let point, _, _),
            .rowQuestion(let point, _, _, _),
            .paper(let point, _), .mark(let point), .note(let point):
            let section = try section(of: point, address)
            return Location(
                section: section,
                slot: try slot(of: address, in: self.point(section - 1)),
            )
        }
    }

    private func section(
        of point: RiskPoint.ID,
        _ address: QuestionAddress,
    ) throws(Diagnostic) -> Int {
        guard let (checklist, position) = library.position(of: point) else {
            throw .unknownName(
                .unknownPoint,
                point.text,
                library.points.map(\.point.id.text),
                address,
            )
        }
        return index.number(checklist: checklist, point: position) + 1
    }

    private func slot(
        of address: QuestionAddress,
        in point: CompiledPoint,
    ) throws(Diagnostic) -> Slot {
        switch address {
        case .question(_, let id):
            return .question(
                try position(of: id, among: point.questions, .unknownQuestion, address)
            )
        case .table(_, let id): return .table(try table(id, of: point, address))
        case .row(_, let id, let row):
            let table = try table(id, of: point, address)
            return .row(table: table, row: try self.row(row, table, point, address))
        case .rowQuestion(_, let id, let row, let question):
            let table = try table(id, of: point, address)
            let row = try self.row(row, table, point, address)
            let questions = point.tables[table].questions
            let position = try position(of: question, among: questions, .unknownQuestion, address)
            return .rowQuestion(table: table, row: row, question: position)
        case .paper(_, let id):
            guard let position = point.point.papers.firstIndex(of: id) else {
                throw .unknownName(.unknownPaper, id.text, point.point.papers.map(\.text), address)
            }
            return .paper(position)
        case .mark, .note, .profile, .gate, .parameter: return .point
        }
    }

    private func position(
        of id: Question.ID,
        among questions: [CompiledQuestion],
        _ problem: UnknownName,
        _ address: QuestionAddress,
    ) throws(Diagnostic) -> Int {
        let found =
            questions.firstIndex { $0.question.id == id }
            ?? questions.firstIndex { $0.question.aliases.contains(id) }
        guard let found else {
            throw .unknownName(problem, id.text, questions.map(\.question.id.text), address)
        }
        return found
    }

    func table(
        _ id: QuestionTable.ID,
        of point: CompiledPoint,
        _ address: QuestionAddress,
    ) throws(Diagnostic) -> Int {
        guard let found = point.tables.firstIndex(where: { $0.table.id == id }) else {
            throw .unknownName(.unknownTable, id.text, point.tables.map(\.table.id.text), address)
        }
        return found
    }

    private func row(
        _ id: TableSheet.Row.ID,
        _ table: Int,
        _ point: CompiledPoint,
        _ address: QuestionAddress,
    ) throws(Diagnostic) -> Int {
        let rows = sheet.points[point.point.id]?.tables[point.tables[table].table.id]
        guard let found = rows?.position(of: id) else {
            throw Diagnostic(
                subject: address.label,
                Message("interview.unknownRow", ["row": .text(id.text.shortened)]),
                remedy: Message("interview.unknownRow.remedy"),
            )
        }
        return found
    }
}
