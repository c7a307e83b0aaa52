import Checklists
import Diagnostics
import Interviews

/// How one step is asked: who answers, the question, its help, its options, what is recorded.
struct QuestionPage {
    let voice: InterviewVoice
    let interview: Interview
    let step: Step

    /// The domain with how far it is, and the point.
    func showHeading(_ progress: Progress, withTitle: Bool) {
        voice.line()
        voice.line(place(progress), .quiet)
        guard withTitle, let point else { return }
        voice.prose(
            "\(point.id) \(point.title[voice.language].trimmed)",
            .heading,
            hanging: point.id.text.count + 1,
        )
    }

    /// The question and what helps to answer it.
    func show() {
        switch step.content {
        case .question(let question): show(question)
        case .figure(let parameter): show(parameter)
        case .moreRows(let table, let rows): show(table, rows)
        case .paper(let paper): show(paper)
        }
    }

    private var point: RiskPoint? {
        step.address.point.flatMap { interview.library.point($0)?.point }
    }

    private func place(_ progress: Progress) -> String {
        let domain = step.address.point.flatMap { interview.library.position(of: $0) }
            .map { interview.library.checklists[$0.checklist].checklist.domain }
        let part = progress.domains.first { $0.code == domain }
        let tally = part?.tally ?? progress.form
        let title =
            part.map { "\($0.code) \($0.title[voice.language].trimmed)" }
            ?? voice.words("interview.run.form")
        return voice.words(
            "interview.run.place",
            [
                "part": .text(title), "answered": .number(tally.handled),
                "asked": .number(tally.visible), "minutes": .number(tally.minutesLeft),
            ],
        )
    }

    private func show(_ question: Question) {
        let who = voice.words("interview.run.who.\(question.who.rawValue)")
        let row = step.rowNumber.map { voice.words("interview.run.row", ["number": .number($0)]) }
        let lead = voice.words("interview.run.lead", ["who": .text((row ?? "") + who)])
        voice.prose(lead + question.ask[voice.language].trimmed, .heading, hanging: 2)
        if let help = question.help {
            voice.prose("  " + help[voice.language].trimmed, .quiet, hanging: 2)
        }
        for (index, option) in question.options.enumerated() {
            voice.prose("  \(index + 1)  \(option.text[voice.language].trimmed)", hanging: 5)
        }
        showHint(question)
        showPresent(question.type, question)
    }

    private func showHint(_ question: Question) {
        let unit = question.unit?[voice.language] ?? ""
        voice.say(
            "interview.run.hint.\(question.type.rawValue)",
            [
                "unit": .text(
                    unit.isEmpty ? unit : voice.words("interview.run.unit", ["unit": .text(unit)])
                )
            ],
            .quiet,
        )
    }

    private func show(_ parameter: Parameter) {
        voice.say(
            "interview.run.figure",
            [
                "title": .localized(parameter.title),
                "day": .text(interview.sheet.baseDate.description),
            ],
            .heading,
        )
        voice.say("interview.run.hint.\(parameter.type.rawValue)", ["unit": ""], .quiet)
        showPresent(parameter.type, nil)
    }

    private func show(_ table: QuestionTable, _ rows: Int) {
        showRows(of: table)
        voice.say(
            rows == 0 ? "interview.run.table.first" : "interview.run.table.more",
            ["each": .text(table.each[voice.language].trimmed)],
            .heading,
        )
        voice.say(
            rows == 0 ? "interview.run.hint.table.first" : "interview.run.hint.table",
            .init(),
            .quiet,
        )
        if step.status == .answered { voice.say("interview.run.table.complete") }
    }

    private func showRows(of table: QuestionTable) {
        guard let point else { return }
        let rows = interview.sheet.points[point.id]?.tables[table.id]?.rows ?? []
        for (index, row) in rows.enumerated() {
            let text = AnswerText(voice: voice).text(row, of: table)
            voice.prose("  \(index + 1)  \(text)", hanging: 5)
        }
    }

    private func show(_ paper: Paper?) {
        guard case .paper(let id, let paperID) = step.address else { return }
        let who = paper?.who.map { voice.words("interview.run.who.\($0.rawValue)") }
        let lead = voice.words(
            "interview.run.lead",
            ["who": .text(who ?? voice.words("interview.run.who.anyone"))],
        )
        let title = paper?.title[voice.language].trimmed ?? paperID.text
        voice.prose(
            lead + voice.words("interview.run.paper.ask", ["paper": .text(title)]),
            .heading,
            hanging: 2,
        )
        voice.say("interview.run.hint.paper", .init(), .quiet)
        guard let state = interview.sheet.points[id]?.papers[paperID] else { return }
        voice.say(
            "interview.run.present",
            ["answer": .text(AnswerText(voice: voice).text(state))],
            .good,
        )
    }

    private func showPresent(_ type: QuestionType, _ question: Question?) {
        guard let answer = interview.recordedAnswer(at: step.address) else { return }
        let text = AnswerText(voice: voice).text(answer, type: type, question)
        voice.say("interview.run.present", ["answer": .text(text)], .good)
        if answer.isCarriedOver { voice.say("interview.run.carried", .init(), .quiet) }
    }
}

extension Tally {
    /// The questions that need not be asked again.
    var handled: Int { answered + dontKnow + skipped }
}

extension Step {
    /// Whether the answer is free text.
    var takesText: Bool { question?.type == .text }
}
