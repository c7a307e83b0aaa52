import Checklists
public import Diagnostics

extension Retainer {
    /// Why it cannot stand beside another contract of the same client; nil when it can.
    ///
    /// Only a signed contract stands in the way. Two special contracts may run side by side when each names a scope
    /// of its own.
    public func clash(with other: Retainer) -> Diagnostic? {
        guard other.id != id, other.enterprise == enterprise, other.signedOn != nil,
            let last = lastDay, let otherLast = other.lastDay,
            terms.start <= otherLast, other.terms.start <= last
        else { return nil }
        let words: [String: Message.Argument] = [
            "other": .text(other.number.short), "kind": .message(terms.kind.name),
            "start": .text(other.terms.start.description), "end": .text(otherLast.description),
        ]
        if renewalOf == other.id || other.renewalOf == id {
            return .refusal("retainer.overlapsRenewal", words)
        }
        guard terms.kind == other.terms.kind, !isApart(from: other) else { return nil }
        return .refusal("retainer.secondInForce", words)
    }

    private func isApart(from other: Retainer) -> Bool {
        guard terms.kind == .special else { return false }
        let (own, theirs) = (Set(terms.scope), Set(other.terms.scope))
        return !own.isEmpty && !theirs.isEmpty && own.isDisjoint(with: theirs)
    }
}
