import Diagnostics
import Interviews
import Workflows

extension InterviewDialogue {
    /// Shows what is left and asks where to go; true once the person closes the interview.
    mutating func review() throws(DialogueBreak) -> Bool {
        let list = ReviewList(interview, in: selection, conflicts: session.file.conflicts, voice)
        show(list)
        while address == nil {
            let line = try read()
            if let problem = TypedCheck.problem(line) {
                voice.show([problem])
                continue
            }
            switch TypedLine(line, takesText: false) {
            case .nothing: resume(list)
            case .command(.close, _): if try isClosed(list) { return true }
            case .command(.next, _): resume(list)
            case .command(let command, let rest): try performAtReview(command, rest)
            case .unknown(let word): showUnknown(word)
            case .entry(let text): choose(text, list)
            }
        }
        return false
    }

    private mutating func performAtReview(
        _ command: InterviewCommandWord,
        _ rest: String,
    ) throws(DialogueBreak) {
        do throws(DialogueBreak) {
            try performAnywhere(command, rest, at: nil)
        } catch {
            guard error == .cancelled else { throw error }
            voice.say("interview.run.cancelled", .init(), .quiet)
        }
    }

    /// Goes to the first thing that is open, also where it was left so before.
    private mutating func resume(_ list: ReviewList) {
        passed = []
        address = interview.next(in: selection)?.address
        if address == nil { voice.say("interview.run.review.how", .init(), .quiet) }
    }

    private mutating func choose(_ typed: String, _ list: ReviewList) {
        guard let number = Int(typed.halfWidth), list.entries.indices.contains(number - 1) else {
            let problem = Diagnostic(
                .error,
                Message("interview.run.review.bad"),
                remedy: Message(
                    list.entries.isEmpty
                        ? "interview.run.review.bad.remedyNone" : "interview.run.review.bad.remedy",
                    ["last": .number(list.entries.count)],
                ),
            )
            return voice.show([problem])
        }
        if let place = list.entries[number - 1].address {
            passed.remove(place)
            address = place
        } else {
            voice.say("interview.run.review.noQuestion", .init(), .alert)
        }
    }

    private func isClosed(_ list: ReviewList) throws(DialogueBreak) -> Bool {
        let open = list.count(.open)
        if open == 0 { return true }
        return try isYes("interview.run.review.closeOpen", ["count": .number(open)])
    }

    private func show(_ list: ReviewList) {
        voice.line()
        voice.say("interview.run.review", .init(), .heading)
        voice.line(ProgressTable(interview, selection).text(voice))
        for reason in ReviewList.Reason.allCases where list.count(reason) > 0 {
            voice.say(
                "interview.run.review.\(reason.rawValue)",
                ["count": .number(list.count(reason))],
                .heading,
            )
            for (index, entry) in list.entries.enumerated() where entry.reason == reason {
                let line = "  \(index + 1)  \(entry.label)  \(entry.detail)"
                voice.line(DisplayWidth.truncated(PrintableText.of(line), to: voice.width))
            }
        }
        if list.entries.isEmpty { voice.say("interview.run.review.nothing", .init(), .good) }
        voice.say("interview.run.review.how", .init(), .quiet)
    }
}
