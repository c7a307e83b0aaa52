import Diagnostics
import Interviews
import Workflows

@testable import TijianCommands

/// A dialogue that is fed lines, with everything that it said.
final class Script {
    private(set) var transcript = ""
    private(set) var session: InterviewSession
    private(set) var ending: InterviewDialogue.Ending?
    private var waiting: [LineSource.Line]
    private var ids = 0

    init(_ session: InterviewSession, _ lines: [String], then last: LineSource.Line = .end) {
        self.session = session
        waiting = lines.map { .text($0) } + [last]
    }

    /// Runs the dialogue to its end; what is typed shows in the transcript.
    @discardableResult
    func run(
        _ language: Language = .zh,
        in selection: Selection = .everything,
        colour: Bool = false,
    ) -> Script {
        var dialogue = InterviewDialogue(
            session,
            in: selection,
            voice: InterviewVoice(language: language, width: 78, usesColour: colour) {
                self.transcript += $0
            },
            lines: LineSource { self.next() },
            surroundings: InterviewSurroundings(today: Sample.date("2026-09-30"), newID: newID),
        )
        ending = dialogue.run()
        session = dialogue.session
        return self
    }

    var sheet: AnswerSheet { session.interview.sheet }

    func says(_ text: String) -> Bool { transcript.contains(text) }

    private func next() -> LineSource.Line {
        let line = waiting.count > 1 ? waiting.removeFirst() : waiting[0]
        if case .text(let text) = line { transcript += text + "\n" }
        return line
    }

    private func newID() -> String {
        ids += 1
        return "00000000-0000-7000-8000-0000000000\(ids < 10 ? "0" : "")\(ids)"
    }
}
