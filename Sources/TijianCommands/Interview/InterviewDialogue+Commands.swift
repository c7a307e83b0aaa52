import Checklists
import Diagnostics
import Interviews

extension InterviewDialogue {
    /// Does what was asked for instead of an answer.
    mutating func perform(
        _ command: InterviewCommandWord,
        _ rest: String,
        at step: Step,
    ) throws(DialogueBreak) {
        switch command {
        case .back: goBack(from: step)
        case .next: address = nextOpen(after: step.address)
        case .jump: jump(to: rest)
        case .skip: try skip(step, rest)
        case .dontKnow: dontKnow(step, rest)
        case .clear: clear(step)
        case .row, .remove: try openRow(rest, at: step, removes: command == .remove)
        case .note: try note(rest, at: step)
        case .evidence: try attach(rest, at: step)
        case .papers: try goThroughPapers(at: step)
        case .mark: try mark(at: step)
        case .cancel: break
        default: try performAnywhere(command, rest, at: step)
        }
    }

    /// What can be asked for at the review too.
    mutating func performAnywhere(
        _ command: InterviewCommandWord,
        _ rest: String,
        at step: Step?,
    ) throws(DialogueBreak) {
        switch command {
        case .help: showHelp(step)
        case .law: showLaw(step)
        case .overview: voice.line(ProgressTable(interview, selection).text(voice))
        case .search: try search(at: step)
        case .own: try addOwnFinding(at: step)
        case .source: setSource(rest)
        case .jump: jump(to: rest)
        case .close: address = nil
        case .quit: throw .stopped
        default: voice.say("interview.run.notHere", .init(), .alert)
        }
    }

    private mutating func skip(_ step: Step, _ rest: String) throws(DialogueBreak) {
        guard takesAnswer(step) else {
            return voice.say("interview.run.cannotSkip", .init(), .alert)
        }
        let reason = rest.isEmpty ? try text("interview.run.skip.why") : rest
        record(.skipped(reason: reason), for: step)
    }

    private mutating func dontKnow(_ step: Step, _ rest: String) {
        guard takesAnswer(step) else {
            return voice.say("interview.run.cannotSkip", .init(), .alert)
        }
        record(.dontKnow(reason: rest.isEmpty ? nil : rest), for: step)
    }

    /// Takes back what is recorded.
    private mutating func clear(_ step: Step) {
        guard step.status != .open else { return voice.say("interview.run.nothingToClear") }
        let change: SheetChange? =
            switch step.address {
            case .paper(let point, let paper): .paper(point, paper, nil)
            case .table(let point, let table): .complete(point, table, false)
            default: SheetChange(nil, at: step.address)
            }
        guard let change, record([change]) else { return }
        voice.say("interview.run.cleared", .init(), .good)
    }

    private func takesAnswer(_ step: Step) -> Bool {
        switch step.content {
        case .question, .figure: true
        case .moreRows, .paper: false
        }
    }

    private func showHelp(_ step: Step?) {
        if let help = step?.question?.help { voice.prose(help[voice.language].trimmed) }
        for command in InterviewCommandWord.allCases {
            let word = ":" + command.word(voice.language)
            let what = voice.words("interview.run.help.\(command.rawValue)")
            voice.prose("  \(DisplayWidth.padded(word, to: 12)) \(what)", hanging: 15)
        }
        voice.say("interview.run.help.more", .init(), .quiet)
    }

    private func showLaw(_ step: Step?) {
        guard let point = step?.address.point.flatMap({ interview.library.point($0)?.point }) else {
            return voice.say("interview.run.noPoint")
        }
        let citations = CitationText(
            voice: voice,
            library: interview.library,
            baseDate: interview.sheet.baseDate,
            texts: surroundings.texts,
        )
        voice.say("interview.run.law.of", ["point": .text(point.id.text)], .heading)
        for line in citations.lines(of: point) {
            voice.prose("  " + line.head, hanging: 4)
            for paragraph in line.wording { voice.prose("      " + paragraph, hanging: 6) }
        }
    }

    private mutating func setSource(_ typed: String) {
        if !typed.isEmpty {
            guard let known = InterviewDialogue.sources[typed] else {
                let problem = Diagnostic(
                    .error,
                    Message("interview.run.source.unknown"),
                    remedy: Message("interview.run.source.unknown.remedy"),
                )
                return voice.show([problem])
            }
            source = known
        }
        let words = voice.words("interview.run.source.\(source.rawValue)")
        voice.say("interview.run.source.set", ["source": .text(words)], .good)
    }

    private static let sources = WordList(
        AnswerSource.given.map { ("interview.run.source.word.\($0.rawValue)", $0) }
    )
}
