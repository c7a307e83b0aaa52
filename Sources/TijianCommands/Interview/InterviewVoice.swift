import Checklists
import Diagnostics

/// How an interview speaks: the language, the width of the page, and where the words go.
struct InterviewVoice {
    let language: Language
    let width: Int
    let usesColour: Bool
    /// Writes text as it is.
    let write: (String) -> Void

    /// The words of a key.
    func words(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        Words.book.text(Message(key, arguments), in: language)
    }

    /// Says a line.
    func line(_ text: String = "", _ tint: Tint? = nil) {
        write((tint.map { tinted(text, $0) } ?? text) + "\n")
    }

    /// Says the words of a key.
    func say(_ key: String, _ arguments: [String: Message.Argument] = [:], _ tint: Tint? = nil) {
        prose(words(key, arguments), tint)
    }

    /// Says prose, broken into lines that fit; they hang as far as the first is indented, unless it says otherwise.
    func prose(_ text: String, _ tint: Tint? = nil, hanging: Int? = nil) {
        let hanging = hanging ?? text.prefix { $0 == " " }.count
        for part in WrappedText(width: width).lines(text, hanging: hanging) { line(part, tint) }
    }

    /// Says what is wrong, where, and what to do about it.
    func show(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            let message = Message.Argument.message(diagnostic.message)
            if let place = diagnostic.subject {
                say(
                    "interview.run.problemAt",
                    ["place": .text(place), "message": message],
                    .alert,
                )
            } else {
                say("interview.run.problem", ["message": message], .alert)
            }
            guard let remedy = diagnostic.remedy else { continue }
            say("diagnostics.remedyLine", ["remedy": .message(remedy)], .good)
        }
    }

    private func tinted(_ text: String, _ tint: Tint) -> String {
        usesColour ? tint.on(text) : text
    }
}
