import Checklists
import Diagnostics
import Foundation
import Interviews
import Workflows

extension InterviewDialogue {
    /// Goes to a row of the table at hand, or takes it away.
    mutating func openRow(_ typed: String, at step: Step, removes: Bool) throws(DialogueBreak) {
        guard let (point, table) = tablePlace(step.address) else {
            return voice.say("interview.run.noTable", .init(), .alert)
        }
        let rows = interview.sheet.points[point]?.tables[table]?.rows ?? []
        guard !rows.isEmpty else { return voice.say("interview.run.noRows") }
        let number: Int
        do throws(Diagnostic) {
            number = try FormEntry.number(typed, in: 1...rows.count)
        } catch {
            return voice.show([error])
        }
        let row = rows[number - 1].id
        guard removes else {
            address =
                steps(ofPoint: point).first { $0.address.isQuestion(ofRow: row) }?.address
                ?? address
            return
        }
        let argument: [String: Message.Argument] = ["number": .number(number)]
        guard try isYes("interview.run.remove.sure", argument) else { return }
        if record([.row(point, table, row, exists: false)]) {
            voice.say("interview.run.removed", argument, .good)
            address = .table(point, table)
        }
    }

    private func tablePlace(_ address: QuestionAddress) -> (RiskPoint.ID, QuestionTable.ID)? {
        switch address {
        case .table(let point, let table), .row(let point, let table, _),
            .rowQuestion(let point, let table, _, _):
            (point, table)
        default: nil
        }
    }

    /// Adds to the remark on a point; without a text, shows it and asks for another.
    mutating func note(_ rest: String, at step: Step) throws(DialogueBreak) {
        guard let point = step.address.point else { return try noteAnswer(rest, at: step) }
        let present = interview.sheet.points[point]?.note
        guard rest.isEmpty else {
            return remark(on: point, present.map { $0 + "\n" + rest } ?? rest)
        }
        if let present { voice.prose(present, .good) }
        let typed = try field("interview.run.note.ask") { typed throws(Diagnostic) in
            typed.isEmpty || typed == "-" ? typed : try FormEntry.text(typed)
        }
        if typed.isEmpty { return }
        remark(on: point, typed == "-" ? nil : typed)
    }

    private mutating func remark(on point: RiskPoint.ID, _ text: String?) {
        if record([.note(point, text)]) { voice.say("interview.run.note.kept", .init(), .good) }
    }

    /// In the profile form a remark stands with the answer itself.
    private mutating func noteAnswer(_ rest: String, at step: Step) throws(DialogueBreak) {
        guard let answer = interview.recordedAnswer(at: step.address) else {
            return voice.say("interview.run.note.afterAnswer", .init(), .alert)
        }
        let text = rest.isEmpty ? try textIfAny("interview.run.note.ask") : rest
        let noted = Answer(answer.content, source: answer.source, note: text)
        if let change = SheetChange(noted, at: step.address), record([change]) {
            voice.say("interview.run.note.kept", .init(), .good)
        }
    }

    /// Puts a file on the evidence shelf and names it in the remark on the point.
    mutating func attach(_ rest: String, at step: Step) throws(DialogueBreak) {
        guard let point = step.address.point else {
            return voice.say("interview.run.noPoint", .init(), .alert)
        }
        let typed = rest.isEmpty ? try text("interview.run.evidence.ask") : rest
        let path = FormEntry.path(typed)
        guard let hash = shelved(path) else { return }
        let line = voice.words(
            "interview.run.evidence.line",
            ["file": .text(URL(filePath: path).lastPathComponent), "hash": .text(hash)],
        )
        let present = interview.sheet.points[point]?.note
        if record([.note(point, present.map { $0 + "\n" + line } ?? line)], evidence: [hash]) {
            voice.say("interview.run.evidence.kept", .init(), .good)
        }
    }

    /// The hash of a file once it is on the evidence shelf; says why where it cannot be put there.
    func shelved(_ path: String) -> String? {
        do {
            return try session.shelve(fileAt: path)
        } catch let problem as Diagnostic {
            voice.show([problem])
        } catch {
            voice.show([
                Diagnostic(
                    .error,
                    Message("interview.run.evidence.unreadable"),
                    remedy: Message("interview.run.evidence.unreadable.remedy"),
                )
            ])
        }
        return nil
    }

    /// Asks for each paper of the point in turn; Enter keeps what is recorded.
    mutating func goThroughPapers(at step: Step) throws(DialogueBreak) {
        guard let point = step.address.point.flatMap({ interview.library.point($0)?.point }),
            !point.papers.isEmpty
        else { return voice.say("interview.run.noPapers") }
        for id in point.papers {
            let title = interview.library.paper(id)?.title[voice.language].trimmed ?? id.text
            let present = interview.sheet.points[point.id]?.papers[id]
            let state =
                present.map(AnswerText(voice: voice).text) ?? voice.words("interview.run.open")
            let typed = try field(
                "interview.run.papers.ask",
                ["paper": .text(title), "state": .text(state)],
            ) { typed throws(Diagnostic) in
                typed.isEmpty ? nil : try TypedAnswer.paper(typed)
            }
            if let typed, typed != present { record([.paper(point.id, id, typed)]) }
        }
        goOn(from: step)
    }

    /// Says of the whole point what no question asks.
    mutating func mark(at step: Step) throws(DialogueBreak) {
        guard let point = step.address.point else {
            return voice.say("interview.run.noPoint", .init(), .alert)
        }
        let kinds = ["notChecked", "notApplicable", "needsSpecialist", "sampled", "none"]
        let kind = try choice(
            "interview.run.mark.ask",
            kinds.map { (voice.words("interview.run.mark.\($0)"), $0) },
        )
        let mark: CheckMark?
        switch kind {
        case "notChecked": mark = .notChecked(reason: try text("interview.run.mark.why"))
        case "notApplicable": mark = .notApplicable(reason: try text("interview.run.mark.why"))
        case "needsSpecialist": mark = .needsSpecialist(reason: try text("interview.run.mark.why"))
        case "sampled": mark = .sampled
        default: mark = nil
        }
        guard record([.mark(point, mark)]) else { return }
        voice.say("interview.run.mark.kept", .init(), .good)
        if interview.step(at: step.address) == nil { address = nextOpen(after: step.address) }
    }
}

extension QuestionAddress {
    fileprivate func isQuestion(ofRow row: TableSheet.Row.ID) -> Bool {
        if case .rowQuestion(_, _, row, _) = self { true } else { false }
    }
}
