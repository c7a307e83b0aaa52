import Checklists
import Diagnostics
import Interviews
import Workflows

/// The answers of a re-check beside last time's.
struct RecheckTable {
    private let review: RecheckReview
    private let texts: AnswerText
    private let language: Language

    init(_ review: RecheckReview, in language: Language, width: Int) {
        self.review = review
        self.language = language
        texts = AnswerText(
            voice: InterviewVoice(
                language: language,
                width: width,
                usesColour: false,
                write: { _ in },
            )
        )
    }

    var records: Records {
        Records(
            [
                .init("subject"), .init("status"), .init("last_time"), .init("this_time"),
                .init("question"),
            ],
            rows: review.lines.map { line in
                [
                    line.address.subject,
                    Words.text("commands.recheck.state.\(line.state.rawValue)"),
                    text(line.before, line.question),
                    line.state == .toConfirm ? "" : text(line.now, line.question),
                    line.question.ask[language],
                ]
            },
        )
    }

    private func text(_ answer: Answer?, _ question: Question) -> String {
        answer.map { texts.content($0.content, question.type, question) } ?? ""
    }
}
