import Foundation

/// An interview that a test holds: it reads which question is asked and types answers.
struct InterviewTalk {
    let conversation: Conversation
    private var mark = 0
    /// The question that is asked now, such as `D09-01.q2`; nil where none is, as at the review.
    private(set) var question: String?
    /// What was said between the last answer and now.
    private(set) var said = ""

    init(_ conversation: Conversation) { self.conversation = conversation }

    /// Waits until the program waits for an answer.
    mutating func listen() throws {
        said = try conversation.listen(from: mark, for: "> ") { text in
            // Only what stands at the end of a line of its own is the prompt.
            text.hasSuffix("\n> ")
        }
        mark = conversation.mark
        question = said.matches(of: /<([A-Za-z0-9-]+\.[a-z0-9_]+)>/).last.map {
            String($0.output.1)
        }
    }

    /// Types an answer.
    func answer(_ text: String) { conversation.type(text + "\n") }

    /// Answers and waits for what comes next, which acknowledges the answer.
    mutating func answerAndListen(_ text: String) throws {
        answer(text)
        try listen()
    }
}
