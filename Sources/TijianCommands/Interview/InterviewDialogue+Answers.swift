import Checklists
import Diagnostics
import Interviews
import Workflows

extension InterviewDialogue {
    /// Enter alone: what is recorded stays, what is open stays open.
    mutating func keep(_ step: Step) {
        if isInConflict(step.address), let change = presentChange(at: step.address) {
            guard record([change]) else { return }
            voice.say("interview.run.settled", .init(), .good)
        } else if let last = interview.recordedAnswer(at: step.address), last.isCarriedOver {
            return record(last.content, for: step)
        } else if step.status == .open {
            passed.insert(step.address)
            voice.say("interview.run.leftOpen", .init(), .quiet)
        }
        goOn(from: step)
    }

    /// Takes an answer, or says why it does not fit.
    mutating func take(_ text: String, for step: Step) {
        do throws(Diagnostic) {
            switch step.content {
            case .question(let question):
                record(.value(try TypedAnswer.value(text, for: question)), for: step)
            case .figure(let parameter):
                record(.value(try EntryParser(parameter.type).value(of: text)), for: step)
            case .moreRows(let table, _): take(try TypedAnswer.yesNo(text), table, step)
            case .paper: take(try TypedAnswer.paper(text), step)
            }
        } catch {
            voice.show([error.placed(at: nil, subject: step.address.label)])
        }
    }

    /// Records what was said to a question, unless it says what is recorded already.
    mutating func record(_ content: Answer.Content, for step: Step) {
        let recorded = interview.recordedAnswer(at: step.address)
        let answer = Answer(content, source: source(for: step), note: recorded?.note)
        let isNew = answer != recorded || isInConflict(step.address)
        guard let change = SheetChange(answer, at: step.address), !isNew || record([change]) else {
            return
        }
        passed.remove(step.address)
        goOn(from: step)
    }

    /// Dated figures are the lawyer's own, whatever the enterprise says.
    private func source(for step: Step) -> AnswerSource {
        if case .figure = step.content, source == .enterprise { return .lawyer }
        return source
    }

    private mutating func take(_ state: PaperState, _ step: Step) {
        guard case .paper(let point, let paper) = step.address else { return }
        if record([.paper(point, paper, state)]) { goOn(from: step) }
    }

    private mutating func take(_ addsRow: Bool, _ table: QuestionTable, _ step: Step) {
        guard let point = step.address.point else { return }
        guard addsRow else {
            if step.status == .answered || record([.complete(point, table.id, true)]) {
                goOn(from: step)
            }
            return
        }
        let row = TableSheet.Row.ID(surroundings.newID())
        var changes: [SheetChange] = [.row(point, table.id, row, exists: true)]
        if step.status == .answered { changes.insert(.complete(point, table.id, false), at: 0) }
        if record(changes) { address = nextOpen(after: .row(point, table.id, row)) }
    }

    /// Records changes; where that fails it says why, and nothing has changed.
    @discardableResult
    mutating func record(_ changes: [SheetChange], evidence: [String] = []) -> Bool {
        do {
            try session.answer(changes, evidence: evidence)
            return true
        } catch let problem as Diagnostic {
            voice.show([problem])
        } catch let problems as DiagnosticList {
            voice.show(problems.diagnostics)
        } catch {
            voice.show([InterviewDialogue.notRecorded])
        }
        return false
    }

    private static let notRecorded = Diagnostic(
        .error,
        Message("interview.run.notRecorded"),
        remedy: Message("interview.run.notRecorded.remedy"),
    )

    /// The change that records again what shows at a place.
    private func presentChange(at address: QuestionAddress) -> SheetChange? {
        let sheet = interview.sheet
        switch address {
        case .paper(let point, let paper):
            return .paper(point, paper, sheet.points[point]?.papers[paper])
        case .table(let point, let table):
            return .complete(point, table, sheet.points[point]?.tables[table]?.isComplete ?? false)
        case .mark(let point): return .mark(point, sheet.points[point]?.mark)
        case .note(let point): return .note(point, sheet.points[point]?.note)
        case .row: return nil
        default: return SheetChange(interview.recordedAnswer(at: address), at: address)
        }
    }
}
