import Bureau
import Diagnostics

extension Ledger {
    /// Writes sound filings down in bulk, in a district that has none yet, in one transaction.
    ///
    /// Nothing is checked: they must be ones that would be accepted one after the other, and the outcome is the same.
    public func load(_ batches: some Sequence<[ReceivedFiling]>, at desk: LedgerDesk) throws {
        try engine.write { connection in
            let reception = try Reception(connection, at: desk, book, isFresh: true)
            guard reception.start == 0 else { throw Diagnostic.ledger("ledger.notEmpty") }
            let counter = Counter(
                connection,
                desk.district,
                book,
                lockedThrough: reception.lockedThrough,
                isFresh: true,
            )
            for batch in batches {
                try reception.prepare(batch.compactMap(\.filing))
                for message in batch { try reception.admit(message) }
                _ = try reception.writeRows(counting: counter)
            }
            try counter.write()
            try reception.writeState()
        }
    }
}
