import Bureau
public import Foundation
import Practice

extension Ledger {
    /// Writes messages down in the order given, in one transaction, and says what became of each.
    ///
    /// A message that fills a gap makes those that waited for it count too, in the same transaction; what became of those
    /// follows after the receipts of the messages given. A batch holds at most 500 messages or so.
    public func receive(
        _ batch: [ReceivedFiling],
        at desk: LedgerDesk,
    ) throws -> [FilingReceipt] {
        guard !batch.isEmpty else { return [] }
        return try engine.write { connection in
            let reception = try Reception(connection, at: desk, book)
            try reception.prepare(batch.filter { $0.problem == nil }.compactMap(\.filing))
            for message in batch { try reception.receive(message) }
            return try reception.finish(counting: counter(for: reception))
        }
    }

    /// Looks again at everything that waits, after firms were enrolled, lists extended or the program renewed.
    ///
    /// Messages whose signature could not be checked, or that could not be read, count only where `open` opens them now.
    public func retryWaiting(
        at desk: LedgerDesk,
        opening open: ((Data) throws -> ReceivedFiling)? = nil,
    ) throws -> [FilingReceipt] {
        try engine.write { connection in
            let reception = try Reception(connection, at: desk, book)
            let waiting = try connection.rows(
                """
                SELECT number FROM pending WHERE district = $1 AND state = 'waiting'
                ORDER BY firm, sequence, number
                """,
                [.text(desk.district.digits)],
            ).compactMap { $0.first?.integer }
            for number in waiting { try reception.retry(number, opening: open) }
            for firm in reception.chains.keys.sorted(by: { $0.text < $1.text }) {
                try reception.release(firm)
            }
            return try reception.finish(counting: counter(for: reception))
        }
    }

    /// A counter for what a reception gathers.
    func counter(for reception: Reception) -> Counter {
        Counter(
            reception.connection,
            reception.district,
            book,
            lockedThrough: reception.lockedThrough,
        )
    }
}
