extension ConflictCheck {
    /// The check with what was judged and waived in an earlier one for the same parties in the same role.
    ///
    /// A judgement is kept when the rules then said the same; the waiver when it covers all that may be waived now.
    public func keeping(_ earlier: ConflictCheck) -> ConflictCheck {
        let known = Dictionary(earlier.hits.map { ($0.pair, $0) }) { first, _ in first }
        var check = self
        check.hits = hits.map { hit in
            guard let old = known[hit.pair], old.ground == hit.ground, old.match == hit.match else {
                return hit
            }
            return hit.judged(old.judgement)
        }
        if let waiver = earlier.waiver, check.result == .waivable,
            check.waivable.isSubset(of: earlier.waivable)
        {
            check.waiver = waiver
        }
        return check
    }

    private var waivable: Set<ConflictHit.Pair> {
        Set(hits.filter { $0.gravity == .waivable }.map(\.pair))
    }

    /// Whether other parties would be searched for now, or the same ones in another role.
    ///
    /// For a client by name more may have been searched for than the register knows.
    public func differs(from parties: [RelatedParty]) -> Bool {
        if case .client = subject { return !Set(parties).isSubset(of: searched) }
        return Set(searched) != Set(parties)
    }

    /// The hits of a search made now that this check does not have, or that weigh more than they did.
    public func news(in hits: [ConflictHit]) -> [ConflictHit] {
        let known = Dictionary(self.hits.map { ($0.pair, $0) }) { first, _ in first }
        return hits.filter { hit in
            guard hit.gravity > .none else { return false }
            guard let old = known[hit.pair] else { return true }
            return hit.gravity > old.judged(nil).gravity
        }
    }
}
