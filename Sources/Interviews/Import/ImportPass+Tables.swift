import Checklists
import Diagnostics

extension ImportPass {
    /// Takes in a table: its rows, then whether it is complete.
    mutating func add(_ entered: EnteredTable, of point: RiskPoint.ID, _ source: AnswerSource?) {
        let id = QuestionTable.ID(entered.id)
        let address = QuestionAddress.table(point, id)
        guard isFirst(address.subject, address.label, entered.place) else { return }
        do throws(Diagnostic) {
            _ = try interview.location(of: address)
        } catch {
            return note(error, entered.place)
        }
        for row in entered.rows {
            if let named = row.id { give(named, to: "\(address.subject)/named/\(named)") }
        }
        for (number, row) in entered.rows.enumerated() {
            add(row, named: "\(address.subject)/\(number)", to: id, of: point, source)
        }
        guard let isComplete = entered.isComplete,
            isComplete != (interview.sheet.points[point]?.tables[id]?.isComplete ?? false)
        else { return }
        submit(.complete(point, id, isComplete), entered.place)
    }

    private mutating func add(
        _ entered: EnteredTable.Row,
        named thing: String,
        to table: QuestionTable.ID,
        of point: RiskPoint.ID,
        _ source: AnswerSource?,
    ) {
        if entered.id == nil, entered.answers.isEmpty { return }
        let row = TableSheet.Row.ID(rowID(entered, named: thing, of: point, table))
        let address = QuestionAddress.row(point, table, row)
        guard isFirst(address.subject, address.label, entered.place) else { return }
        let isRecorded = interview.sheet.points[point]?.tables[table]?.position(of: row) != nil
        if entered.isRemoved {
            if isRecorded { submit(.row(point, table, row, exists: false), entered.place) }
            return
        }
        guard isRecorded || submit(.row(point, table, row, exists: true), entered.place) else {
            return
        }
        answers(
            entered.answers,
            source,
            address: { .rowQuestion(point, table, row, $0) },
            change: { .rowAnswer(point, table, row, $0, $1) },
        )
    }

    /// A row without an id is a recorded row that says the same, else a new one.
    private mutating func rowID(
        _ entered: EnteredTable.Row,
        named thing: String,
        of point: RiskPoint.ID,
        _ table: QuestionTable.ID,
    ) -> String {
        if let id = entered.id { return id }
        if !hasGivenID(thing), let known = sameRow(entered, of: point, table) {
            give(known, to: thing)
        }
        return id(for: thing)
    }

    /// The recorded row that says just what was entered; failing that, one that says more.
    private func sameRow(
        _ entered: EnteredTable.Row,
        of point: RiskPoint.ID,
        _ table: QuestionTable.ID,
    ) -> String? {
        let used = usedIDs
        let rows = (recorded.points[point]?.tables[table]?.rows ?? []).filter {
            !used.contains($0.id.text)
        }
        let same = rows.filter { says($0, entered, of: point, table) }
        return (same.first { $0.answers.count == entered.answers.count } ?? same.first)?.id.text
    }

    private func says(
        _ row: TableSheet.Row,
        _ entered: EnteredTable.Row,
        of point: RiskPoint.ID,
        _ table: QuestionTable.ID,
    ) -> Bool {
        entered.answers.allSatisfy { answer in
            let address = QuestionAddress.rowQuestion(point, table, row.id, Question.ID(answer.id))
            guard let location = try? interview.location(of: address),
                let content = try? content(of: answer, at: location)
            else { return false }
            let present = interview.address(of: location.slot, in: location.section)
            let recorded = interview.recordedAnswer(at: present)
            if recorded?.isCarriedOver == true { return recorded?.content == content }
            return isSame(recorded, content, answer)
        }
    }
}
