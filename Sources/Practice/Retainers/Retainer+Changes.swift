public import Checklists
public import Diagnostics

extension Retainer {
    /// The same contract with other terms; a signed one takes a reason, and what was paid stays paid.
    public func amended(
        _ terms: Terms,
        archiveNumber: String? = nil,
        on day: CalendarDate,
        because reason: String? = nil,
    ) throws(Diagnostic) -> Retainer {
        var changed = try unended("retainer.over")
        let number = try CheckedText.optional(archiveNumber, field: "archiveNumber")
        changed.archiveNumber = number ?? self.archiveNumber
        let earlier = self.terms.instalments.filter(\.isPaid)
        guard terms.instalments.filter(\.isPaid) == earlier else {
            throw refusal("retainer.paidStays")
        }
        do {
            changed.terms = try terms.checked()
        } catch { throw error.placed(at: nil, subject: self.number.short) }
        guard signedOn != nil, changed.terms != self.terms else { return changed }
        guard let reason else { throw refusal("retainer.amendmentReason") }
        changed.amendments.append(try DatedReason(on: day, reason: reason))
        return changed
    }

    /// The contract, signed on a day that has come.
    public func signed(on day: CalendarDate, today: CalendarDate) throws(Diagnostic) -> Retainer {
        var changed = try unended("retainer.over")
        if signedOn != nil { throw refusal("retainer.signedAlready") }
        if day > today { throw refusal("retainer.dayAhead") }
        changed.signedOn = day
        return changed
    }

    /// The contract after money came in for one instalment, counted from 1; a part leaves the rest due.
    public func paying(
        _ place: Int,
        _ part: MoneyAmount? = nil,
        on day: CalendarDate,
        receipt: String? = nil,
        today: CalendarDate,
    ) throws(Diagnostic) -> Retainer {
        guard signedOn != nil else { throw refusal("retainer.notSigned") }
        if day > today { throw refusal("retainer.dayAhead") }
        guard terms.instalments.indices.contains(place - 1) else {
            throw refusal("retainer.noInstalment", ["count": .number(terms.instalments.count)])
        }
        var changed = self
        do {
            let parts = try terms.instalments[place - 1].paying(part, on: day, receipt: receipt)
            changed.terms.instalments.replaceSubrange(place - 1...place - 1, with: parts)
        } catch { throw error.placed(at: nil, subject: number.short) }
        return changed
    }

    /// The contract, no longer in force from a day on; a draft is given up.
    public func terminated(_ termination: DatedReason) throws(Diagnostic) -> Retainer {
        var changed = try unended("retainer.terminatedAlready")
        if termination.on > terms.end { throw refusal("retainer.terminationAfterEnd") }
        if let signedOn, termination.on < min(signedOn, terms.start) {
            throw refusal("retainer.terminationBeforeStart")
        }
        changed.termination = termination
        return changed
    }

    /// The contract, whose renewal was ended before it began: whether it is renewed is open again.
    public func renewalFellThrough() -> Retainer {
        var changed = self
        changed.renewedBy = nil
        return changed
    }

    /// Whether it was signed and ended before its term began.
    public var neverBegan: Bool {
        signedOn != nil && (lastDay.map { $0 < terms.start } ?? false)
    }

    /// The contract, with the decision that it ends with its term.
    public func leftToEnd(_ decision: DatedReason) throws(Diagnostic) -> Retainer {
        var changed = try renewable()
        changed.notRenewed = decision
        return changed
    }

    /// The contract, continued by another that has been signed.
    public func continued(by renewal: ID) throws(Diagnostic) -> Retainer {
        var changed = try renewable()
        changed.renewedBy = renewal
        changed.notRenewed = nil
        return changed
    }

    /// The terms that a renewal starts from: as long again, the day after the end, with nothing paid.
    public func renewalTerms() throws(Diagnostic) -> Terms {
        _ = try renewable()
        var terms = terms
        guard let start = terms.end.adding(days: 1) else { throw refusal("retainer.notRenewable") }
        let months = max(1, terms.start.completedMonths(to: start))
        terms.end = start.adding(months: months)?.adding(days: -1) ?? start
        terms.start = start
        terms.contractNumber = nil
        terms.instalments = terms.instalments.compactMap { $0.later(byMonths: months) }
        return terms
    }

    private func renewable() throws(Diagnostic) -> Retainer {
        let open = try unended("retainer.notRenewable")
        if signedOn == nil { throw refusal("retainer.notSigned") }
        if renewedBy != nil { throw refusal("retainer.renewedAlready") }
        return open
    }

    private func unended(_ problem: String) throws(Diagnostic) -> Retainer {
        if termination != nil { throw refusal(problem) }
        return self
    }

    private func refusal(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic { Diagnostic.refusal(key, subject: number.short, arguments) }
}
