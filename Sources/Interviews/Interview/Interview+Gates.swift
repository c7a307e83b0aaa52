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
