public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Drafts the renewal of a retainer.
    public func renew(_ held: Held<Retainer>, _ terms: Retainer.Terms) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let earlier = held.value
        _ = try earlier.renewalTerms()
        if let drafted = try retainers(of: earlier.enterprise).first(where: {
            $0.renewalOf == earlier.id && $0.termination == nil
        }) {
            throw Diagnostic.workflow(
                "renewalDrafted",
                subject: earlier.number.short,
                ["other": .text(drafted.number.short)],
            )
        }
        let client = try enterprise(earlier.enterprise.text)
        let renewal = try Retainer(
            id: Office.newID(Retainer.self),
            number: nextNumber(of: Retainer.self, series: Retainer.series),
            enterprise: client.id,
            client: client.name,
            clientCode: client.registration.code,
            terms: terms,
            renewalOf: earlier.id,
        )
        try requireFit(renewal)
        try append([draft(renewal, kind: .retainer, in: Streams.retainers)])
        return renewal
    }

    /// Records that a retainer is left to end with its term, which takes its renewal off the list of deadlines.
    public func leaveToEnd(_ held: Held<Retainer>, because reason: String) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let left = try held.value.leftToEnd(DatedReason(on: today, reason: reason))
        try record(left, over: held)
        return left
    }

    /// Ends a retainer before its term; a renewal that never began leaves the earlier one open for renewal.
    public func terminate(
        _ held: Held<Retainer>,
        on day: CalendarDate,
        because reason: String,
    ) throws -> Retainer {
        try Permission.keepRetainers.require(actingUser())
        let ended = try held.value.terminated(DatedReason(on: day, reason: reason))
        var drafts = [try draft(ended, kind: .retainer, in: Streams.retainers, over: held)]
        if let earlier = ended.renewalOf, ended.neverBegan {
            let before = try retainer(earlier.text)
            if before.value.renewedBy == ended.id {
                let open = before.value.renewalFellThrough()
                drafts.append(
                    try draft(open, kind: .retainer, in: Streams.retainers, over: before)
                )
            }
        }
        try append(drafts)
        return ended
    }

    /// The contracts that continue each other, from the first to the last.
    public func renewals(of retainer: Retainer) throws -> [Retainer] {
        let all = try retainers(of: retainer.enterprise)
        let known = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        var chain = [known[retainer.id] ?? retainer]
        while let id = chain[0].renewalOf, let earlier = known[id], !chain.contains(earlier) {
            chain.insert(earlier, at: 0)
        }
        while let last = chain.last,
            let next = last.renewedBy.flatMap({ known[$0] })
                ?? all.first(where: { $0.renewalOf == last.id && $0.termination == nil }),
            !chain.contains(next)
        {
            chain.append(next)
        }
        return chain
    }
}
