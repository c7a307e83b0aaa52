public import Checklists

extension Interview {
    /// What is to be asked next: the first open step after a place, or from the beginning.
    ///
    /// Nil when nothing after the place is open. What an answer opens further up is found from the beginning.
    public func next(
        after address: QuestionAddress? = nil,
        in selection: Selection = .everything,
    ) -> Step? {
        let start = address.flatMap { try? location(of: $0) }
        for section in (start?.section ?? 0)..<sectionCount where includes(section, selection) {
            let slot = section == start?.section ? start?.slot : nil
            if let entry = walk(ofSection: section).firstOpen(
                after: slot,
                where: { includes($0, selection) },
            ) {
                return step(entry, section)
            }
        }
        return nil
    }

    /// The step before a place, whether it is answered or not; nil at the beginning.
    public func previous(
        before address: QuestionAddress,
        in selection: Selection = .everything,
    ) -> Step? {
        guard let start = try? location(of: address) else { return nil }
        for section in (0...start.section).reversed() where includes(section, selection) {
            let entry = walk(ofSection: section).entries.last { entry in
                (section < start.section || entry.slot < start.slot)
                    && includes(entry, selection)
            }
            if let entry { return step(entry, section) }
        }
        return nil
    }

    /// All steps that are asked now, in order.
    public func steps(in selection: Selection = .everything) -> [Step] {
        steps(in: selection) { _ in true }
    }

    /// The steps of one status, such as those passed over, in order.
    public func steps(_ status: StepStatus, in selection: Selection = .everything) -> [Step] {
        steps(in: selection) { $0.status == status }
    }

    /// The step at a place; nil where it is not asked now.
    public func step(at address: QuestionAddress) -> Step? {
        guard let location = try? location(of: address) else { return nil }
        let entry = walk(ofSection: location.section).entries.first { $0.slot == location.slot }
        return entry.map { step($0, location.section) }
    }

    /// The step to jump to for a point: its first open one, or its first; nil where the point asks nothing.
    public func firstStep(of point: RiskPoint.ID, in selection: Selection = .everything) -> Step? {
        guard let place = library.position(of: point) else { return nil }
        let section = index.number(checklist: place.checklist, point: place.point) + 1
        let entries = walk(ofSection: section).entries.filter { includes($0, selection) }
        return (entries.first { $0.status == .open } ?? entries.first).map { step($0, section) }
    }

    /// What would be asked if more were known, in order.
    public func undetermined(in selection: Selection = .everything) -> [QuestionAddress] {
        (0..<sectionCount).filter { includes($0, selection) }.flatMap { section in
            walk(ofSection: section).undetermined.map { address(of: $0, in: section) }
        }
    }

    private func steps(in selection: Selection, where isWanted: (WalkEntry) -> Bool) -> [Step] {
        (0..<sectionCount).filter { includes($0, selection) }.flatMap { section in
            walk(ofSection: section).entries
                .filter { includes($0, selection) && isWanted($0) }
                .map { step($0, section) }
        }
    }

    func includes(_ section: Int, _ selection: Selection) -> Bool {
        guard section > 0 else { return true }
        let position = index.positions[section - 1]
        let checklist = library.checklists[position.checklist]
        return selection.includes(checklist.points[position.point].point, of: checklist.checklist)
    }
}

extension Interview {
    func step(_ entry: WalkEntry, _ section: Int) -> Step {
        let row: Int? = if case .rowQuestion(_, let row, _) = entry.slot { row + 1 } else { nil }
        return Step(
            address: address(of: entry.slot, in: section),
            content: content(of: entry.slot, in: section),
            status: entry.status,
            who: entry.who,
            isRequired: entry.isRequired,
            rowNumber: row,
        )
    }

    private func content(of slot: Slot, in section: Int) -> Step.Content {
        switch slot {
        case .profile(let position): return .question(library.form.profile[position].question)
        case .gate(let position): return .question(library.form.gates[position].question)
        case .parameter(let position): return .figure(library.parameters[position])
        default: break
        }
        let point = point(section - 1)
        switch slot {
        case .question(let position): return .question(point.questions[position].question)
        case .rowQuestion(let table, _, let position):
            return .question(point.tables[table].questions[position].question)
        case .table(let position), .row(let position, _):
            let table = point.tables[position].table
            return .moreRows(
                table,
                rows: sheet.points[point.point.id]?.tables[table.id]?.rows.count ?? 0,
            )
        case .paper(let position): return .paper(index.paper(point.point.papers[position]))
        case .point, .profile, .gate, .parameter: return .paper(nil)
        }
    }
}
