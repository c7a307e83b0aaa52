import Checklists
import Diagnostics
import Interviews

/// What is recorded, as people say it.
struct AnswerText {
    let voice: InterviewVoice

    /// An answer with where it comes from.
    func text(_ answer: Answer, type: QuestionType, _ question: Question?) -> String {
        voice.words(
            "interview.run.answer",
            [
                "answer": .text(content(answer.content, type, question)),
                "source": .text(voice.words("interview.run.source.\(answer.source.rawValue)")),
            ],
        ) + (answer.note.map { note(" ", $0) } ?? "")
    }

    /// What was said, without its source.
    func content(_ content: Answer.Content, _ type: QuestionType, _ question: Question?) -> String {
        switch content {
        case .value(let value): text(value, type, question)
        case .dontKnow(let reason): reasoned("interview.run.answer.dontKnow", reason)
        case .skipped(let reason): reasoned("interview.run.answer.skipped", reason)
        }
    }

    /// What became of a paper.
    func text(_ state: PaperState) -> String {
        switch state {
        case .seen(let seen, nil):
            voice.words("interview.run.paper.seen", ["seen": .number(seen)])
        case .seen(let seen, let total?):
            voice.words(
                "interview.run.paper.seenOf",
                ["seen": .number(seen), "total": .number(total)],
            )
        case .partly: voice.words("interview.run.paper.partly")
        case .notBrought: voice.words("interview.run.paper.notBrought")
        case .refused: voice.words("interview.run.paper.refused")
        case .notNeeded: voice.words("interview.run.paper.notNeeded")
        }
    }

    /// What the lawyer said of a whole point.
    func text(_ mark: CheckMark) -> String {
        switch mark {
        case .notChecked(let reason): reasoned("interview.run.mark.notChecked", reason)
        case .notApplicable(let reason): reasoned("interview.run.mark.notApplicable", reason)
        case .needsSpecialist(let reason): reasoned("interview.run.mark.needsSpecialist", reason)
        case .sampled: voice.words("interview.run.mark.sampled")
        }
    }

    /// A row on one line: what was answered, in the order of its questions.
    func text(_ row: TableSheet.Row, of table: QuestionTable) -> String {
        let said = table.questions.compactMap { question in
            row.answers[question.id].map { content($0.content, question.type, question) }
        }
        return said.isEmpty
            ? voice.words("interview.run.row.empty")
            : said.joined(separator: voice.words("interview.run.separator"))
    }

    private func text(_ value: Value, _ type: QuestionType, _ question: Question?) -> String {
        switch value {
        case .yesNo(let isYes): voice.words(isYes ? "interview.yes" : "interview.no")
        case .choice(let option): self.option(option, question)
        case .choices(let chosen):
            (question?.options.map(\.id).filter(chosen.contains) ?? chosen.sorted())
                .map { option($0, question) }
                .joined(separator: voice.words("interview.run.separator"))
        case .number(let ratio) where type == .percent:
            (ratio.multiplied(by: Rational(100)) ?? ratio).text + "%"
        case .number(let number): number.text + unit(question)
        case .money(let amount):
            voice.words("interview.run.yuan", ["amount": .text(amount.text)])
        case .date(let date): date.description
        case .text(let text): DisplayWidth.truncated(PrintableText.of(text), to: 240)
        }
    }

    private func option(_ id: String, _ question: Question?) -> String {
        question?.option(id)?.text[voice.language].trimmed ?? id
    }

    private func unit(_ question: Question?) -> String {
        question?.unit.map { " " + $0[voice.language] } ?? ""
    }

    private func reasoned(_ key: String, _ reason: String?) -> String {
        voice.words(key) + (reason.map { note("", $0) } ?? "")
    }

    private func note(_ gap: String, _ text: String) -> String {
        gap + voice.words("interview.run.brackets", ["text": .text(PrintableText.of(text))])
    }
}
