import Checklists

extension Interview {
    /// Whether an entry of a walk belongs to a selection; of the gates that are still open, those that it needs.
    func includes(_ entry: WalkEntry, _ selection: Selection) -> Bool {
        guard selection.includes(entry) else { return false }
        guard case .gate(let gate) = entry.slot, entry.status == .open else { return true }
        return isNeeded(gate: gate, in: selection)
    }

    /// Whether a point that is gone through, or a later gate that one needs, mentions the gate.
    ///
    /// What the profile and the gates before have already decided takes points away, and with them their gates.
    func isNeeded(gate: Int, in selection: Selection) -> Bool {
        let uses = gateUses
        return uses.points[gate].contains { isGoneThrough($0, in: selection) }
            || uses.gates[gate].contains { isNeeded(gate: $0, in: selection) }
    }

    /// Whether a point of a selection mentions the gate, or a later gate that one mentions, whatever was answered.
    func isMentioned(gate: Int, in selection: Selection) -> Bool {
        let uses = gateUses
        return uses.points[gate].contains { includes($0 + 1, selection) }
            || uses.gates[gate].contains { isMentioned(gate: $0, in: selection) }
    }

    private func isGoneThrough(_ number: Int, in selection: Selection) -> Bool {
        guard includes(number + 1, selection) else { return false }
        let position = index.positions[number]
        return sheet.points[point(number).point.id]?.mark?.passesOver != true
            && evaluator(ofChecklist: position.checklist).applies(position.point) != false
    }

    private var gateUses: GateUses {
        if let known = cache.gateUses { return known }
        let uses = GateUses(library, index)
        cache.gateUses = uses
        return uses
    }
}

/// Who mentions each gate.
struct GateUses {
    /// By gate: the points that mention it, by their positions among all points.
    let points: [[Int]]
    /// By gate: the later gates whose condition mentions it.
    let gates: [[Int]]

    init(_ library: Library, _ index: LibraryIndex) {
        var points = library.form.gates.map { _ in [Int]() }
        func note(_ number: Int, _ expression: Expression?) {
            expression?.eachReference { reference in
                if case .fact(let gate) = reference, points[gate].last != number {
                    points[gate].append(number)
                }
            }
        }
        for (number, position) in index.positions.enumerated() {
            let checklist = library.checklists[position.checklist]
            note(number, checklist.applies)
            checklist.points[position.point].eachExpression { note(number, $0) }
        }
        var gates = library.form.gates.map { _ in [Int]() }
        for (later, question) in library.form.gates.enumerated() {
            question.when?.eachReference { reference in
                if case .fact(let gate) = reference, gates[gate].last != later {
                    gates[gate].append(later)
                }
            }
        }
        self.points = points
        self.gates = gates
    }
}

extension CompiledPoint {
    /// Looks at everything that is worked out for it.
    fileprivate func eachExpression(_ look: (Expression?) -> Void) {
        func question(_ question: CompiledQuestion) {
            look(question.when)
            look(question.min)
            look(question.max)
        }
        look(applies)
        questions.forEach(question)
        for table in tables {
            look(table.when)
            table.questions.forEach(question)
        }
        for value in values { look(value.expression) }
        for finding in findings {
            look(finding.when)
            look(finding.low)
            look(finding.high)
            look(finding.deadline)
        }
    }
}
