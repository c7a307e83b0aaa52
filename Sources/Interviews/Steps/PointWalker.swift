import Checklists

/// Walks through one point: its questions, its tables row by row, its papers.
struct PointWalker {
    let evaluator: Evaluator
    /// The point's position in the checklist.
    let number: Int
    let sheet: PointSheet?
    let index: LibraryIndex

    private var point: CompiledPoint { evaluator.checklist.points[number] }

    func walk() -> SectionWalk {
        var walk = SectionWalk()
        let applies = evaluator.applies(number)
        walk.passedOver =
            applies == false ? .notApplicable : sheet?.mark?.passesOver == true ? .marked : nil
        guard walk.passedOver == nil else { return walk }
        addQuestions(to: &walk)
        for table in point.tables.indices { add(table: table, to: &walk) }
        if applies == true { addPapers(to: &walk) }
        return walk
    }

    private func addQuestions(to walk: inout SectionWalk) {
        for (position, question) in point.questions.enumerated() {
            switch evaluator.visibility(point: number, question: position) {
            case .hidden: continue
            case .undetermined: walk.undetermined.append(.question(position))
            case .shown:
                walk.append(
                    WalkEntry(
                        .question(position),
                        question,
                        sheet?.answers[question.question.id],
                        isFirstLevel: question.when == nil,
                    )
                )
            }
        }
    }

    private func add(table position: Int, to walk: inout SectionWalk) {
        let table = point.tables[position]
        let recorded = sheet?.tables[table.table.id]
        switch evaluator.visibility(of: TableReference(point: number, table: position)) {
        case .hidden: return
        case .undetermined: walk.undetermined.append(.table(position))
        case .shown:
            for row in (recorded?.rows ?? []).indices {
                add(row: row, of: position, recorded, to: &walk)
            }
            walk.append(
                WalkEntry(
                    .table(position),
                    recorded?.isComplete == true ? .answered : .open,
                    who: table.questions.first?.question.who,
                    effort: .moreRows,
                    isFirstLevel: table.when == nil,
                )
            )
        }
    }

    private func add(row: Int, of table: Int, _ recorded: TableSheet?, to walk: inout SectionWalk) {
        let compiled = point.tables[table]
        let place = RowPosition(table: TableReference(point: number, table: table), row: row)
        for (position, question) in compiled.questions.enumerated() {
            let slot = Slot.rowQuestion(table: table, row: row, question: position)
            switch evaluator.visibility(row: place, question: position) {
            case .hidden: continue
            case .undetermined: walk.undetermined.append(slot)
            case .shown:
                walk.append(
                    WalkEntry(
                        slot,
                        question,
                        recorded?.rows[row].answers[question.question.id],
                        isFirstLevel: compiled.when == nil && question.when == nil,
                    )
                )
            }
        }
    }

    private func addPapers(to walk: inout SectionWalk) {
        for (position, paper) in point.point.papers.enumerated() {
            walk.append(
                WalkEntry(
                    .paper(position),
                    sheet?.papers[paper] == nil ? .open : .answered,
                    who: index.paper(paper)?.who,
                    effort: .paper,
                    isFirstLevel: false,
                )
            )
        }
    }
}

extension CheckMark {
    /// Whether a point with this mark is not gone through.
    var passesOver: Bool {
        switch self {
        case .notChecked, .notApplicable: true
        case .needsSpecialist, .sampled: false
        }
    }
}
