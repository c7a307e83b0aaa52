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
        for (number, position) in index.positions.enumerated() {
            let checklist = library.checklists[position.checklist]
            var mentioned: Set<Int> = []
            for expression in checklist.points[position.point].expressions + [checklist.applies] {
                mentioned.formUnion(GateUses.gates(in: expression))
            }
            for gate in mentioned { points[gate].append(number) }
        }
        var gates = library.form.gates.map { _ in [Int]() }
        for (later, question) in library.form.gates.enumerated() {
            for gate in GateUses.gates(in: question.when) { gates[gate].append(later) }
        }
        self.points = points
        self.gates = gates
    }

    private static func gates(in expression: Expression?) -> Set<Int> {
        guard let expression else { return [] }
        var found: Set<Int> = []
        if case .reference(.fact(let gate)) = expression { found.insert(gate) }
        for part in expression.parts { found.formUnion(gates(in: part)) }
        return found
    }
}

extension CompiledPoint {
    /// Everything that is worked out for it.
    fileprivate var expressions: [Expression?] {
        func bounds(_ questions: [CompiledQuestion]) -> [Expression?] {
            questions.flatMap { [$0.when, $0.min, $0.max] }
        }
        return [applies] + bounds(questions)
            + tables.flatMap { [$0.when] + bounds($0.questions) }
            + values.map(\.expression)
            + findings.flatMap { [$0.when, $0.low, $0.high, $0.deadline] }
    }
}
