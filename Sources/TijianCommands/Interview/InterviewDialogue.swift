import Checklists
import Diagnostics
import Interviews
import Practice
import Workflows

/// The talk of an interview: it asks question by question, and each answer is on the disk before the next shows.
struct InterviewDialogue {
    /// How a dialogue ended.
    enum Ending: Hashable {
        /// The person looked at the review and closed the interview.
        case closed
        /// It was left off, to be resumed.
        case paused
    }

    var session: InterviewSession
    let selection: Selection
    let voice: InterviewVoice
    let lines: LineSource
    let surroundings: InterviewSurroundings
    /// Where the following answers come from.
    var source: AnswerSource = .enterprise
    /// Where the dialogue is; nil at the review.
    var address: QuestionAddress?
    /// What was left open on purpose, not to be asked again by itself.
    var passed: Set<QuestionAddress> = []
    private var shown: QuestionAddress?

    init(
        _ session: InterviewSession,
        in selection: Selection,
        voice: InterviewVoice,
        lines: LineSource,
        surroundings: InterviewSurroundings,
    ) {
        self.session = session
        self.selection = selection
        self.voice = voice
        self.lines = lines
        self.surroundings = surroundings
    }

    var interview: Interview { session.interview }

    /// Asks until the interview is closed or left off.
    mutating func run() -> Ending {
        greet()
        address = placeToResume
        do throws(DialogueBreak) {
            while try !goOn() {}
            voice.say("interview.run.closed", number)
            return .closed
        } catch {
            farewell()
            return .paused
        }
    }

    var number: [String: Message.Argument] { ["number": .text(session.file.checkup.number.short)] }

    /// One step; true once the interview is closed.
    private mutating func goOn() throws(DialogueBreak) -> Bool {
        guard let place = address else {
            shown = nil
            return try review()
        }
        guard let step = interview.step(at: place) else {
            address = nextOpen(after: place)
            return false
        }
        do throws(DialogueBreak) {
            try ask(step)
        } catch {
            guard error == .cancelled else { throw error }
            voice.say("interview.run.cancelled", .init(), .quiet)
        }
        return false
    }

    private mutating func ask(_ step: Step) throws(DialogueBreak) {
        show(step)
        let line = try read()
        if let problem = TypedCheck.problem(line) {
            return voice.show([problem.placed(at: nil, subject: step.address.label)])
        }
        switch TypedLine(line, takesText: step.takesText) {
        case .nothing: keep(step)
        case .entry(let text): take(text, for: step)
        case .command(let command, let rest): try perform(command, rest, at: step)
        case .unknown(let word): showUnknown(word)
        }
    }

    private mutating func show(_ step: Step) {
        let page = QuestionPage(voice: voice, interview: interview, step: step)
        if shown != step.address {
            let isNewPoint = shown?.point != step.address.point
            page.showHeading(interview.progress(in: selection), withTitle: isNewPoint)
        }
        shown = step.address
        page.show()
        if isInConflict(step.address) { voice.say("interview.run.conflict", .init(), .alert) }
    }

    func showUnknown(_ word: String) {
        let nearest = InterviewCommandWord.words.nearest(to: word)
        let problem = Diagnostic(
            .error,
            Message("interview.run.unknownCommand", ["word": .text(word.prefix(20).description)]),
            remedy: nearest.map {
                Message("interview.run.unknownCommand.nearest", ["word": .text($0)])
            } ?? Message("interview.run.unknownCommand.remedy"),
        )
        voice.show([problem])
    }

    func isInConflict(_ address: QuestionAddress) -> Bool {
        session.file.conflicts.contains(address.subject)
    }

    private func greet() {
        voice.line(
            voice.words("interview.run.greeting", number),
            .heading,
        )
        voice.say("interview.run.keys", .init(), .quiet)
    }

    /// Says where the interview goes on when it is run again, which what was left open on purpose does not change.
    private mutating func farewell() {
        passed = []
        let place = placeToResume
        let key = place == nil ? "interview.run.pausedAtReview" : "interview.run.paused"
        var arguments = number
        arguments["place"] = .text(place?.label ?? "")
        voice.line(voice.words(key, arguments))
    }
}
