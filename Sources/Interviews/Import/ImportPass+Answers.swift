import Checklists
import Diagnostics

extension ImportPass {
    /// Takes in answers, in the order in which their questions are asked.
    mutating func answers(
        _ entered: [EnteredAnswer],
        _ source: AnswerSource?,
        address: (Question.ID) -> QuestionAddress,
        change: (Question.ID, Answer?) -> SheetChange,
    ) {
        var found: [(location: Location, answer: EnteredAnswer)] = []
        for answer in entered {
            do throws(Diagnostic) {
                found.append((try interview.location(of: address(Question.ID(answer.id))), answer))
            } catch {
                note(error, answer.place)
            }
        }
        for (location, answer) in found.sorted(by: { $0.location < $1.location }) {
            let present = interview.address(of: location.slot, in: location.section)
            guard isFirst(present.subject, present.label, answer.place) else { continue }
            do throws(Diagnostic) {
                let recorded = interview.recordedAnswer(at: present)
                let content = try content(of: answer, at: location)
                if isSame(recorded, content, answer) { continue }
                let new = Answer(
                    content,
                    source: answer.source?.given ?? source?.given ?? rules.source,
                    note: answer.note ?? recorded?.note,
                )
                submit(change(Question.ID(answer.id), new), answer.place)
            } catch {
                note(error.placed(at: answer.place, subject: present.label), answer.place)
            }
        }
    }

    /// What is recorded stays as it is, with its source, unless the sheet says something else.
    ///
    /// Last time's answer is confirmed by a sheet that says the same, unless the sheet itself marks it as last time's.
    func isSame(_ recorded: Answer?, _ content: Answer.Content, _ entered: EnteredAnswer) -> Bool {
        guard let recorded, recorded.content == content else { return false }
        if recorded.isCarriedOver { return entered.source == .carriedOver }
        return (entered.source ?? recorded.source) == recorded.source
            && (entered.note ?? recorded.note) == recorded.note
    }

    func content(
        of answer: EnteredAnswer,
        at location: Location,
    ) throws(Diagnostic) -> Answer.Content {
        switch answer.entry {
        case .dontKnow(let reason): .dontKnow(reason: reason)
        case .skipped(let reason): .skipped(reason: reason)
        case .text(let text): .value(try parser(at: location).value(of: text))
        case .list(let texts): .value(try parser(at: location).value(of: texts))
        }
    }

    private func parser(at location: Location) -> EntryParser {
        if case .parameter(let position) = location.slot {
            return EntryParser(interview.library.parameters[position].type)
        }
        guard let question = interview.compiledQuestion(at: location)?.question else {
            return EntryParser(.text)
        }
        return EntryParser(for: question)
    }
}
