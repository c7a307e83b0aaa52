import Diagnostics

extension CheckupGuard {
    /// The guards about conflicts of interest.
    func conflictRefusal(_ facts: CheckupFacts) -> Diagnostic? {
        switch facts.conflictDoubt {
        case .stale: return Diagnostic.refusal("guard.conflict.stale")
        case .open: return Diagnostic.refusal("guard.conflict.open")
        case nil: break
        }
        guard let conflict = facts.conflict else {
            return self == .conflictResolved
                ? nil : Diagnostic.refusal("guard.conflict.notSearched")
        }
        let waived = facts.signed.contains(.waiver)
        switch (self, conflict) {
        case (.noConflict, .clear): return nil
        case (.noConflict, _): return Diagnostic.refusal("guard.conflict.found")
        case (.conflictFound, .absolute): return nil
        case (.conflictFound, .waivable):
            return waived ? Diagnostic.refusal("guard.conflict.waivedAlready") : nil
        case (.conflictFound, .clear): return Diagnostic.refusal("guard.conflict.none")
        case (.waived, .clear): return Diagnostic.refusal("guard.conflict.none")
        case (_, .absolute): return Diagnostic.refusal("guard.conflict.absolute")
        case (_, .waivable): return waived ? nil : Diagnostic.refusal("guard.conflict.noWaiver")
        case (_, .clear): return nil
        }
    }
}
