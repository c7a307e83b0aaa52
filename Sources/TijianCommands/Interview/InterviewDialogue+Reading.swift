import Checklists
import Diagnostics

extension InterviewDialogue {
    /// The next line; three quotation marks open a text of several lines, and three close it.
    func read() throws(DialogueBreak) -> String {
        voice.write("> ")
        let first = try line()
        guard first.trimmed == InterviewDialogue.block else { return first }
        voice.say("interview.run.block", .init(), .quiet)
        var text: [String] = []
        while true {
            let next = try line()
            if next.trimmed == InterviewDialogue.block { return text.joined(separator: "\n") }
            text.append(next)
        }
    }

    private func line() throws(DialogueBreak) -> String {
        switch lines.next() {
        case .text(let text): return text
        case .end, .interrupted:
            voice.line()
            throw .stopped
        }
    }

    private static let block = "\"\"\""

    /// Asks for one field of a form until what is typed fits; what it stands at is kept with Enter.
    func field<Value>(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
        _ value: (String) throws(Diagnostic) -> Value,
    ) throws(DialogueBreak) -> Value {
        while true {
            voice.say(key, arguments)
            let typed = try read()
            if let problem = TypedCheck.problem(typed) {
                voice.show([problem])
                continue
            }
            switch TypedLine(typed, takesText: true) {
            case .command(.quit, _): throw .stopped
            case .command(.cancel, _): throw .cancelled
            default: break
            }
            do throws(Diagnostic) {
                return try value(typed.trimmed)
            } catch {
                voice.show([error])
            }
        }
    }

    /// A field of text that must not be empty.
    func text(_ key: String) throws(DialogueBreak) -> String {
        try field(key) { typed throws(Diagnostic) in try FormEntry.text(typed) }
    }

    /// A field of text that Enter leaves empty.
    func textIfAny(_ key: String) throws(DialogueBreak) -> String? {
        try field(key) { typed throws(Diagnostic) in
            typed.isEmpty ? nil : try FormEntry.text(typed)
        }
    }

    /// A whole number within bounds.
    func number(_ key: String, in range: ClosedRange<Int>) throws(DialogueBreak) -> Int {
        try field(key) { typed throws(Diagnostic) in try FormEntry.number(typed, in: range) }
    }

    /// Yes or no; Enter is no.
    func isYes(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
    ) throws(DialogueBreak) -> Bool {
        try field(key, arguments) { typed throws(Diagnostic) in
            typed.isEmpty ? false : try TypedAnswer.yesNo(typed)
        }
    }

    /// One of several things, by its number from 1.
    func choice<Thing>(
        _ key: String,
        _ things: [(label: String, thing: Thing)],
    ) throws(DialogueBreak) -> Thing {
        for (index, thing) in things.enumerated() {
            voice.prose("  \(index + 1)  \(thing.label)", hanging: 5)
        }
        let number = try number(key, in: 1...things.count)
        return things[number - 1].thing
    }
}
