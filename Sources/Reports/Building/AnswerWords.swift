internal import Checklists
internal import Diagnostics
internal import Foundation
internal import Interviews

/// Answers as people say them: option texts, yuan, days; and where they come from.
struct AnswerWords: Sendable {
    let wording: Wording

    /// An answer in words; a reason where there is no value.
    func text(_ content: Answer.Content, to question: Question) -> String {
        switch content {
        case .value(let value): text(value, question, type: question.type)
        case .dontKnow(let reason): reasoned("answer.unknown", reason)
        case .skipped(let reason): reasoned("answer.skipped", reason)
        }
    }

    /// A value in words, with its unit.
    func text(_ value: Value, _ question: Question?, type: QuestionType) -> String {
        switch value {
        case .yesNo(let isYes): yesNo(isYes, question)
        case .choice(let id): question?.option(id)?.text[wording.language] ?? id
        case .choices(let ids): choices(ids, question)
        case .number(let number): numeral(number, question, type)
        case .money(let amount): wording.yuan(amount)
        case .date(let date): wording.day(date.description)
        case .text(let text): text
        }
    }

    /// Where an answer comes from; nil for a dated figure of the library.
    func source(_ source: AnswerSource?) -> String {
        wording.phrase("source.\(source?.rawValue ?? "published")")
    }

    /// A question cut down to what is asked: up to its question mark, or its first sentence.
    func short(_ ask: LocalizedText) -> String {
        let text = ask[wording.language].trimmed
        let scalars = text.unicodeScalars
        if let mark = scalars.firstIndex(where: { $0 == "？" || $0 == "?" }) {
            return String(scalars[...mark])
        }
        let stop = scalars.indices.first { index in
            scalars[index] == "。"
                || scalars[index] == "." && scalars[scalars.index(after: index)...].first == " "
        }
        return stop.map { String(scalars[..<$0]) } ?? text.clause
    }

    /// A question and its answer in one clause.
    func pair(_ ask: LocalizedText, _ answer: String) -> String {
        let question = short(ask)
        let last = question.unicodeScalars.last
        let isAsked = last == "？" || last == "?"
        return wording.phrase(
            isAsked ? "fact.question" : "fact.label",
            ["question": .text(question), "answer": .text(answer)],
        )
    }

    private func yesNo(_ isYes: Bool, _ question: Question?) -> String {
        let cue = wording.phrase("answer.have.cue")
        let asksHaving = question.map { short($0.ask).holds(cue) } ?? false
        if asksHaving { return wording.phrase(isYes ? "answer.have" : "answer.haveNot") }
        return wording.phrase(isYes ? "print.yes" : "print.no")
    }

    private func choices(_ ids: Set<String>, _ question: Question?) -> String {
        let known = (question?.options ?? []).filter { ids.contains($0.id) }
        let others = ids.subtracting(known.map(\.id)).sorted()
        let texts = known.map { $0.text[wording.language] } + others
        return texts.joined(separator: wording.phrase("choices.separator"))
    }

    private func numeral(_ number: Rational, _ question: Question?, _ type: QuestionType) -> String
    {
        if type == .percent {
            let hundredfold = number.multiplied(by: Rational(100)) ?? number
            return wording.figure(hundredfold) + "%"
        }
        guard let unit = question?.unit?[wording.language] else { return wording.figure(number) }
        return wording.phrase(
            "answer.unit",
            ["number": .text(wording.figure(number)), "unit": .text(unit)],
        )
    }

    private func reasoned(_ key: String, _ reason: String?) -> String {
        let words = wording.phrase(key)
        guard let reason, !reason.isEmpty else { return words }
        return words + wording.phrase("brackets", ["text": .text(reason)])
    }
}
