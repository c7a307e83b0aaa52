import Checklists
import Diagnostics

extension SheetWriter {
    func questions(_ slots: [Slot], in section: Int) -> [SheetQuestion] {
        slots.compactMap { slot in
            let location = Location(section: section, slot: slot)
            guard let compiled = interview.compiledQuestion(at: location), isWanted(compiled) else {
                return nil
            }
            let address = interview.address(of: slot, in: section)
            let visibility = interview.visibility(at: location)
            return question(
                compiled,
                at: location,
                visibility,
                interview.recordedAnswer(at: address),
            )
        }
    }

    private func isWanted(_ compiled: CompiledQuestion) -> Bool {
        (selection.respondent == nil || compiled.question.who == selection.respondent)
            && (selection.extent == .full || compiled.when == nil)
    }

    private func question(
        _ compiled: CompiledQuestion,
        at location: Location,
        _ visibility: Visibility,
        _ answer: Answer?,
    ) -> SheetQuestion? {
        if visibility == .hidden, answer == nil || isOnlyUnanswered { return nil }
        if isOnlyUnanswered, case .value? = answer?.content { return nil }
        return SheetQuestion(
            id: compiled.question.id.text,
            question: compiled.question,
            ask: compiled.question.ask,
            type: compiled.question.type,
            hint: compiled.when.map { hint($0, at: location) },
            visibility: visibility,
            answer: answer,
        )
    }

    private func hint(_ condition: Expression, at location: Location) -> Message {
        ConditionHint(names: interview.names(at: location)).message(for: condition)
    }

    func table(_ position: Int, in section: Int) -> SheetTable? {
        let location = Location(section: section, slot: .table(position))
        let compiled = interview.point(section - 1).tables[position]
        let visibility = interview.visibility(at: location)
        let id = interview.point(section - 1).point.id
        let recorded = interview.sheet.points[id]?.tables[compiled.table.id]
        if visibility == .hidden, recorded?.rows.isEmpty ?? true || isOnlyUnanswered { return nil }
        if isOnlyUnanswered, recorded?.isComplete == true { return nil }
        if selection.extent == .screen, compiled.when != nil { return nil }
        let blank = blankRow(of: compiled, at: location)
        guard !blank.isEmpty else { return nil }
        return SheetTable(
            table: compiled.table,
            hint: compiled.when.map { hint($0, at: location) },
            visibility: visibility,
            blank: blank,
            rows: rows(of: position, recorded, in: section),
            isComplete: recorded?.isComplete ?? false,
        )
    }

    /// In a blank row nothing is answered, so a question with a condition may be asked.
    private func blankRow(of table: CompiledTable, at location: Location) -> [SheetQuestion] {
        table.questions.filter(isWanted).compactMap { compiled in
            question(compiled, at: location, compiled.when == nil ? .shown : .undetermined, nil)
        }
    }

    private func rows(of table: Int, _ recorded: TableSheet?, in section: Int) -> [SheetTable.Row] {
        let questions = interview.point(section - 1).tables[table].questions.indices
        return (recorded?.rows ?? []).enumerated().map { number, row in
            let slots = questions.map { Slot.rowQuestion(table: table, row: number, question: $0) }
            return SheetTable.Row(id: row.id, questions: self.questions(slots, in: section))
        }
    }
}
