import Bureau
import Practice

extension Reception {
    /// Counts what was accepted and writes everything into the tables; what became of each message.
    func finish(counting counter: Counter) throws -> [FilingReceipt] {
        let receipts = try writeRows(counting: counter)
        try counter.write()
        try writeState()
        return receipts
    }

    /// Counts what was accepted and writes all but the totals, so that more can follow.
    func writeRows(counting counter: Counter) throws -> [FilingReceipt] {
        try counter.prepare(for: postings, before: start + 1)
        var moved: Set<Int64> = []
        for posting in postings where counter.post(posting) { moved.insert(posting.position) }
        let drafts = (drafts + released).map { draft in
            var draft = draft
            let hasMoved = draft.position.map(moved.contains) ?? false
            if draft.outcome == .accepted, hasMoved { draft.outcome = .late }
            return draft
        }
        try writeFilings()
        try writeEvents()
        try writeChains()
        try write(drafts)
        forgetRows()
        return drafts.map(\.receipt)
    }

    /// Writes where the district's numbering stands.
    func writeState() throws {
        try DistrictState(position: position, lastNumber: lastNumber).write(district, connection)
    }

    private func writeFilings() throws {
        try connection.load(
            filingRows,
            into: "filings",
            [
                "district", "position", "hash", "id", "firm", "sequence", "filed_on", "corrects",
                "content", "kind", "subject", "problem", "envelope",
            ],
        )
    }

    private func writeEvents() throws {
        try connection.load(
            events.added.map { $0.event.values(in: district, replacedBy: $0.replacedBy) },
            into: "events",
            ["district"] + StandingEvent.columns + ["replaced_by"],
        )
        let lawyers: [[LedgerValue]] = events.added.map(\.event).flatMap { event in
            (event.event.words[.lawyer] ?? []).map { licence in
                [.text(district.digits), .text(licence), .integer(event.position)]
            }
        }
        try connection.load(
            lawyers,
            into: "event_lawyers",
            ["district", "licence", "position"],
        )
        for (event, position) in events.replaced {
            try connection.run(
                """
                UPDATE events SET replaced_by = $1
                WHERE district = $2 AND position = $3 AND part = $4
                """,
                [
                    .integer(position), .text(district.digits), .integer(event.position),
                    .integer(event.part),
                ],
            )
        }
    }

    private func writeChains() throws {
        for (firm, chain) in chains where chain.hasChanged {
            guard let last = chain.last else { continue }
            try connection.run(
                """
                INSERT INTO chains (district, firm, sequence, hash) VALUES ($1, $2, $3, $4)
                ON CONFLICT (district, firm)
                DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
                """,
                [
                    .text(district.digits), .text(firm.text), .integer(last.sequence),
                    .bytes(LedgerHash.bytes(last.hash)),
                ],
            )
        }
    }

    private func write(_ drafts: [ReceiptDraft]) throws {
        let rows: [[LedgerValue]] = drafts.compactMap { draft in
            guard let position = draft.position, let firm = draft.firm else { return nil }
            return [
                .text(district.digits), .text(firm.text), .integer(position),
                .bytes(LedgerHash.bytes(draft.hash)), LedgerValue(draft.sequence),
                .text(draft.outcome.rawValue), LedgerValue(draft.problem?.rawValue),
            ]
        }
        try connection.load(
            rows,
            into: "receipts",
            ["district", "firm", "position", "hash", "sequence", "outcome", "problem"],
        )
    }
}
