import Checklists
import Diagnostics
import Interviews
import Workflows

extension InterviewDialogue {
    /// The first open step after what was recorded last; the profile form is gone through from its beginning.
    var placeToResume: QuestionAddress? {
        let last = session.lastAddress.flatMap { $0.point == nil ? nil : $0 }
        return nextOpen(after: last)
    }

    /// The first step after a place that is open and was not passed over, else the first of all.
    func nextOpen(after place: QuestionAddress?) -> QuestionAddress? {
        firstOpen(after: place) ?? (place == nil ? nil : firstOpen(after: nil))
    }

    private func firstOpen(after place: QuestionAddress?) -> QuestionAddress? {
        var place = place
        while let step = interview.next(after: place, in: selection) {
            if !passed.contains(step.address) { return step.address }
            place = step.address
        }
        return nil
    }

    /// Goes on: from what was answered before to what follows in its point, else to what is open.
    mutating func goOn(from step: Step) {
        address = (step.status == .open ? nil : following(step)) ?? nextOpen(after: step.address)
    }

    private func following(_ step: Step) -> QuestionAddress? {
        let steps = steps(ofPoint: step.address.point)
        guard let index = steps.firstIndex(where: { $0.address == step.address }),
            index + 1 < steps.count
        else { return nil }
        return steps[index + 1].address
    }

    /// What a point asks, or the profile form.
    func steps(ofPoint point: RiskPoint.ID?) -> [Step] {
        var narrow = selection
        narrow.points = [point ?? ""]
        return interview.steps(in: narrow).filter { $0.address.point == point }
    }

    mutating func goBack(from step: Step) {
        guard let earlier = interview.previous(before: step.address, in: selection) else {
            return voice.say("interview.run.atBeginning")
        }
        address = earlier.address
    }

    /// Goes to a point, a question of a point, a domain or the profile form; without a name, shows where one can go.
    mutating func jump(to name: String) {
        if name.isEmpty { return showPoints() }
        let typed = name.halfWidth
        if let place = place(named: typed) { address = place } else { showNoPlace(typed) }
    }

    private func place(named name: String) -> QuestionAddress? {
        let id = RiskPoint.ID(name.uppercased())
        if interview.library.position(of: id) != nil {
            return interview.firstStep(of: id, in: selection)?.address
        }
        if InterviewDialogue.formWords[name] != nil { return steps(ofPoint: nil).first?.address }
        let domain = interview.library.checklists.first { $0.checklist.domain == name.uppercased() }
        if let domain {
            return domain.points.lazy.compactMap { interview.firstStep(of: $0.point.id) }.first?
                .address
        }
        let point = name.split(separator: ".").first.map { RiskPoint.ID($0.uppercased()) }
        return steps(ofPoint: point).first {
            $0.address.label.lowercased() == name.lowercased()
        }?.address
    }

    private static let formWords = WordList<Bool>([("interview.run.form.word", true)])

    private func showNoPlace(_ name: String) {
        let id = RiskPoint.ID(name.uppercased())
        if let known = interview.library.point(id)?.point {
            let reason = interview.reasonNotApplicable(id)?[voice.language].trimmed
            let mark = interview.sheet.points[known.id]?.mark
            let why = mark.map { AnswerText(voice: voice).text($0) } ?? reason
            return voice.say(
                "interview.run.nothingAsked",
                ["point": .text(known.id.text), "reason": .text(why ?? "")],
            )
        }
        let nearest = NearestName.of(
            name.uppercased(),
            among: interview.library.points.map(\.point.id.text),
        )
        let problem = Diagnostic(
            .error,
            Message("interview.run.noPlace", ["name": .text(name.prefix(40).description)]),
            remedy: nearest.map {
                Message("interview.run.unknownCommand.nearest", ["word": .text($0)])
            } ?? Message("interview.run.noPlace.remedy"),
        )
        voice.show([problem])
    }

    private func showPoints() {
        for compiled in interview.library.checklists {
            let points = compiled.points.map(\.point).filter { selection.names($0, of: compiled) }
            guard !points.isEmpty else { continue }
            voice.line(
                "\(compiled.checklist.domain) \(compiled.checklist.title[voice.language].trimmed)",
                .heading,
            )
            for point in points {
                let tally = interview.tally(of: point.id)
                let state = tally.points == 0 ? "–" : "\(tally.handled)/\(tally.visible)"
                let line =
                    "  \(DisplayWidth.padded(point.id.text, to: 8)) "
                    + "\(DisplayWidth.padded(state, to: 6)) \(point.title[voice.language].trimmed)"
                voice.line(DisplayWidth.truncated(line, to: voice.width))
            }
        }
        voice.say("interview.run.jump.how", .init(), .quiet)
    }
}

extension Selection {
    /// Whether a point is one that the selection names.
    func names(_ point: RiskPoint, of compiled: CompiledChecklist) -> Bool {
        (extent == .full || point.isInScreen)
            && (domains.isEmpty || domains.contains(compiled.checklist.domain))
            && (points.isEmpty || points.contains(point.id))
    }
}
