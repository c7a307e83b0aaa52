import Checklists

extension Interview {
    var formWalk: SectionWalk {
        if let known = cache.formWalk { return known }
        var walk = SectionWalk()
        add(library.form.profile, form.profile, sheet.profile, Slot.profile, to: &walk)
        add(library.form.gates, form.gates, sheet.facts, Slot.gate, to: &walk) { gate in
            sheet.facts[library.form.gates[gate].question.id] != nil
                || isNeeded(gate: gate, in: .everything)
        }
        for figure in form.unknownFigures where isWanted(figure: figure) {
            let answer = sheet.parameters[library.parameters[figure].id]
            walk.append(
                WalkEntry(
                    .parameter(figure),
                    StepStatus(answer),
                    who: nil,
                    effort: .figure,
                    isFirstLevel: true,
                )
            )
        }
        cache.formWalk = walk
        return walk
    }

    private func add(
        _ questions: [CompiledQuestion],
        _ visibilities: [Visibility],
        _ answers: [Question.ID: Answer],
        _ slot: (Int) -> Slot,
        to walk: inout SectionWalk,
        where isWanted: (Int) -> Bool = { _ in true },
    ) {
        for (position, question) in questions.enumerated() where isWanted(position) {
            switch visibilities[position] {
            case .hidden: continue
            case .undetermined: walk.undetermined.append(slot(position))
            case .shown:
                walk.append(
                    WalkEntry(
                        slot(position),
                        question,
                        answers[question.question.id],
                        isFirstLevel: true,
                    )
                )
            }
        }
    }

    /// A figure that the library does not know is asked once a point that is gone through needs it.
    private func isWanted(figure: Int) -> Bool {
        pointsMentioning(figure: figure).contains { number in
            let position = index.positions[number]
            let isPassedOver = sheet.points[point(number).point.id]?.mark?.passesOver == true
            return !isPassedOver
                && evaluator(ofChecklist: position.checklist).applies(position.point) != false
        }
    }

    private func pointsMentioning(figure: Int) -> [Int] {
        if cache.mentions.isEmpty { cache.mentions = mentions(of: form.unknownFigures) }
        return cache.mentions[figure] ?? []
    }

    private func mentions(of figures: [Int]) -> [Int: [Int]] {
        var found = Dictionary(
            figures.map { ($0, [Int]()) },
            uniquingKeysWith: { first, _ in first },
        )
        for number in index.positions.indices {
            for figure in point(number).figures where found[figure] != nil {
                found[figure]?.append(number)
            }
        }
        return found
    }
}
