public import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Store

extension Office {
    /// What would be filed now: everything that is new, has changed, or no longer holds since the last filing.
    public func planFiling() throws -> FilingPlan {
        let link = try requireLink()
        try Permission.fileWithBureau.require(actingUser())
        guard !link.isConflict else { throw Diagnostic.workflow("linkConflict") }
        return try plan(link.value, heldState()?.value ?? FilingState())
    }

    /// Numbers, signs and journals the filings, and returns them; what was planned meanwhile by somebody else is refused.
    public func file(_ plan: FilingPlan) throws -> [SignedMessage] {
        let link = try requireLink().value
        try Permission.fileWithBureau.require(actingUser())
        let key = try filingKey()
        let held = try heldState()
        var state = held?.value ?? FilingState()
        guard !plan.drafts.isEmpty else { return try pendingNotice() }
        let first = state.sequence + 1
        let filings = try numbered(plan.drafts, of: link, after: &state)
        let batches = try batches(filings, from: first, chain: state.chain, pooling: plan.pooled)
        try append(
            batches.map { try draft($0, kind: .filing, in: Streams.filings) }
                + [draft(state, over: held)]
        )
        return try pendingNotice() + filings.map { SignedMessage(.filing, body: $0, by: key) }
    }

    /// The filings of the chain from a number on, signed again with the key of today.
    public func filedAgain(from number: Int64) throws -> [SignedMessage] {
        _ = try requireLink()
        try Permission.fileWithBureau.require(actingUser())
        let key = try filingKey()
        let state = try heldState()?.value ?? FilingState()
        let bodies = try batches(of: state.chain).flatMap { batch in
            zip(batch.first..., batch.bodies).filter { $0.0 >= number }.map(\.1)
        }
        guard !bodies.isEmpty else { throw Diagnostic.workflow("nothingFiled") }
        return try pendingNotice() + bodies.map { SignedMessage(.filing, body: $0, by: key) }
    }

    /// The batches of a chain, in the order of their numbers.
    func batches(of chain: Int) throws -> [FiledBatch] {
        try all(FiledBatch.self).filter { $0.chain == chain }.sorted { $0.first < $1.first }
    }

    /// What has been filed in the chain and was not refused for what it says.
    func filed(in state: FilingState) throws -> FiledIndex {
        let decoder = JSONDecoder()
        var index = FiledIndex()
        for batch in try batches(of: state.chain) {
            for (number, body) in zip(batch.first..., batch.bodies)
            where !state.refused.contains(number) {
                index.take(try decoder.decode(Filing.self, from: body))
            }
        }
        return index
    }

    func plan(_ link: BureauLink, _ state: FilingState) throws -> FilingPlan {
        let filed = try filed(in: state)
        let pooled = Set(try all(FiledBatch.self).flatMap(\.pooled))
        let material = try FilingMaterial(self, link, filed: filed, pooled: pooled)
        let pools = material.pools
        return FilingPlan(
            drafts: filed.drafts(
                for: material.events,
                material.points,
                levels: pools.map(\.levels),
            ),
            unmatchedPlaces: material.unmatched.places.sorted(),
            unmatchedCampaigns: material.unmatched.campaigns.sorted(),
            unlicensed: material.unlicensed.sorted(),
            pooled: pools.flatMap(\.checkups),
        )
    }

    /// The bytes of the filings, each chained to the one before it.
    private func numbered(
        _ drafts: [FiledIndex.Draft],
        of link: BureauLink,
        after state: inout FilingState,
    ) throws -> [Data] {
        let firm = try filingCode()
        return try drafts.map { draft in
            state.sequence += 1
            let filing = Filing(
                id: FiledID(UUID()),
                bureau: link.bureau,
                firm: firm,
                sequence: state.sequence,
                previous: state.hash,
                filedOn: today,
                corrects: draft.corrects,
                content: draft.content,
            )
            let body = try Payload.encoded(filing)
            state.hash = Digest(of: body).hex
            return body
        }
    }

    private func batches(
        _ bodies: [Data],
        from first: Int64,
        chain: Int,
        pooling pooled: [Checkup.ID],
    ) throws -> [FiledBatch] {
        try stride(from: 0, to: bodies.count, by: FiledBatch.most).map { start in
            try FiledBatch(
                id: Office.newID(FiledBatch.self),
                first: first + Int64(start),
                on: today,
                chain: chain,
                bodies: Array(bodies[start..<min(start + FiledBatch.most, bodies.count)]),
                pooled: start == 0 ? pooled : [],
            )
        }
    }

    /// The notice of a new key, until the bureau's reply shows that it knows the key.
    private func pendingNotice() throws -> [SignedMessage] {
        guard let key = try heldKey()?.value, let notice = key.notice,
            try heldState()?.value.reply?.keys.contains(key.key) != true
        else { return [] }
        return [SignedMessage(line: notice)].compactMap { $0 }
    }
}

extension Office {
    /// One page of what the firm has filed.
    public func filedBatches(_ query: ListQuery) throws -> RecordPage<FiledBatch> {
        _ = try requireLink()
        try Permission.fileWithBureau.require(actingUser())
        return try page(of: FiledBatch.self, query)
    }
}
