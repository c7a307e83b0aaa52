import Checklists
import Diagnostics
import Interviews

/// What an interview leaves to look at before it is closed, under numbers.
struct ReviewList {
    /// Why something is on the list.
    enum Reason: String, CaseIterable {
        case open
        case skipped
        case dontKnow
        case conflict
    }

    /// One thing to look at.
    struct Entry {
        let reason: Reason
        /// Where it is; nil where no question stands behind it.
        let address: QuestionAddress?
        /// What it is called.
        let label: String
        /// The question, or why it was passed over.
        let detail: String
    }

    /// Everything, in the order of its reasons.
    let entries: [Entry]

    init(
        _ interview: Interview,
        in selection: Selection,
        conflicts: [String],
        _ voice: InterviewVoice,
    ) {
        let text = AnswerText(voice: voice)
        func entry(_ step: Step, _ reason: Reason) -> Entry {
            let answer = interview.recordedAnswer(at: step.address)
            let said = answer.map {
                text.content($0.content, step.question?.type ?? .text, step.question)
            }
            let ask = step.title(voice)
            return Entry(
                reason: reason,
                address: step.address,
                label: step.address.label,
                detail: said.map { "\(ask) \($0)" } ?? ask,
            )
        }
        entries =
            interview.steps(.open, in: selection).filter(\.isRequired).map { entry($0, .open) }
            + interview.steps(.skipped, in: selection).map { entry($0, .skipped) }
            + interview.steps(.dontKnow, in: selection).map { entry($0, .dontKnow) }
            + conflicts.sorted().map { subject in
                let address = QuestionAddress(subject: subject)
                if let step = address.flatMap(interview.step(at:)) {
                    return entry(step, .conflict)
                }
                return Entry(reason: .conflict, address: nil, label: subject, detail: "")
            }
    }

    func count(_ reason: Reason) -> Int { entries.count { $0.reason == reason } }
}

extension Step {
    /// What it asks, in a few words.
    func title(_ voice: InterviewVoice) -> String {
        switch content {
        case .question(let question): question.ask[voice.language].trimmed
        case .figure(let parameter): parameter.title[voice.language].trimmed
        case .moreRows(let table, _): table.each[voice.language].trimmed
        case .paper(let paper): paper?.title[voice.language].trimmed ?? address.label
        }
    }
}
