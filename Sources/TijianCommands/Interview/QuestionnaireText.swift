import Diagnostics
import Reports

/// A questionnaire as plain text, for a message or a printer without a browser.
struct QuestionnaireText {
    let voice: InterviewVoice

    /// The whole text.
    func text(_ questionnaire: Questionnaire) -> String {
        var lines = [
            "\(questionnaire.enterpriseName)  \(questionnaire.number)",
            "\(questionnaire.respondent)  \(questionnaire.baseDate)  \(questionnaire.firmName)", "",
        ]
        lines += questionnaire.introduction.flatMap { wrapped($0) }
        var number = 0
        for section in questionnaire.sections {
            lines += ["", "# \(section.title)"]
            for question in section.questions {
                number += 1
                lines += self.lines(question, number)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ question: Questionnaire.Question, _ number: Int) -> [String] {
        var lines = ["", "\(number). [\(question.id)]"]
        if let condition = question.onlyIf { lines += wrapped("   " + condition) }
        lines += wrapped("   " + question.text)
        if let help = question.help { lines += wrapped("   " + help) }
        return lines + answer(question).map { "   " + $0 }
    }

    private func answer(_ question: Questionnaire.Question) -> [String] {
        let unknown = "[ ] " + voice.words("interview.run.answer.dontKnow")
        switch question.form {
        case .yesNo:
            return [
                "[ ] \(voice.words("interview.yes"))  [ ] \(voice.words("interview.no"))  \(unknown)"
            ]
        case .one, .several: return question.options.map { "[ ] \($0)" } + [unknown]
        case .blank, .date, .lines: return ["____________ \(question.unit ?? "")  \(unknown)"]
        case .table: return [question.columns.joined(separator: " | ")]
        }
    }

    private func wrapped(_ text: String) -> [String] {
        WrappedText(width: voice.width).lines(text, hanging: 3)
    }
}
