import Checklists
import Diagnostics

/// Writes the parts of a printed sheet.
struct SheetWriter {
    let interview: Interview
    let selection: Selection
    /// Whether only what has no answer yet is written: a sheet to send ahead.
    var isOnlyUnanswered = false

    func sections() -> [SheetSection] {
        let points = interview.index.positions.indices.filter {
            interview.includes($0 + 1, selection)
        }
        return form() + points.map(point)
    }

    private func form() -> [SheetSection] {
        let library = interview.library
        let profile = library.form.profile.indices.map { Slot.profile($0) }
        let gates = library.form.gates.indices.map { Slot.gate($0) }
        let figures = interview.formWalk.entries.map(\.slot).filter {
            if case .parameter = $0 { true } else { false }
        }
        let kept = library.parameters.indices.filter {
            interview.sheet.parameters[library.parameters[$0].id] != nil
        }
        let all = Set(figures + kept.map { Slot.parameter($0) }).sorted()
        return [
            SheetSection(kind: .profile, questions: questions(profile, in: 0)),
            SheetSection(kind: .gates, questions: questions(gates, in: 0)),
            SheetSection(
                kind: .figures,
                questions: selection.respondent == nil ? all.compactMap(figure) : [],
            ),
        ]
    }

    private func point(_ number: Int) -> SheetSection {
        let point = interview.point(number)
        let checklist = interview.library.checklists[interview.index.positions[number].checklist]
            .checklist
        var section = SheetSection(
            kind: .point(
                point.point.id,
                title: point.point.title,
                domain: checklist.domain,
                domainTitle: checklist.title,
            )
        )
        let recorded = interview.sheet.points[point.point.id]
        if !isOnlyUnanswered {
            section.mark = recorded?.mark
            section.note = recorded?.note
        }
        let isPassedOver = interview.walk(ofPoint: number).passedOver != nil
        if isPassedOver, isOnlyUnanswered || recorded?.isEmpty ?? true { return section }
        section.questions = questions(
            point.questions.indices.map { Slot.question($0) },
            in: number + 1,
        )
        section.tables = point.tables.indices.compactMap { table($0, in: number + 1) }
        section.papers = papers(of: number)
        return section
    }

    private func papers(of number: Int) -> [SheetPaper] {
        guard selection.extent == .full else { return [] }
        let point = interview.point(number).point
        return point.papers.compactMap { id in
            let paper = interview.index.paper(id)
            let state = interview.sheet.points[point.id]?.papers[id]
            let isWanted = selection.respondent == nil || paper?.who == selection.respondent
            guard isWanted, !(isOnlyUnanswered && state != nil) else { return nil }
            return SheetPaper(id: id, paper: paper, state: state)
        }
    }

    private func figure(_ slot: Slot) -> SheetQuestion? {
        guard case .parameter(let position) = slot else { return nil }
        let parameter = interview.library.parameters[position]
        return SheetQuestion(
            id: parameter.id.text,
            question: nil,
            ask: parameter.title,
            type: parameter.type,
            hint: nil,
            visibility: .shown,
            answer: interview.sheet.parameters[parameter.id],
        )
    }
}
