import Bureau
import Diagnostics

extension Ledger {
    /// Writes sound filings down in bulk, in a district that has none yet, in one transaction.
    ///
    /// Nothing is checked: they must be ones that would be accepted one after the other, and the outcome is the same. A batch of
    /// a thousand or so is read at a time; the totals are written once at the end.
    public func load(_ batches: some Sequence<[ReceivedFiling]>, at desk: LedgerDesk) throws {
        try engine.write { connection in
            let reception = try Reception(connection, at: desk, book)
            guard reception.start == 0 else { throw Diagnostic.ledger("ledger.notEmpty") }
            var cells: [Cell: Int64] = [:]
            for batch in batches {
                let counter = counter(for: reception)
                try reception.prepare(batch.compactMap(\.filing))
                for message in batch { try reception.admit(message) }
                _ = try reception.writeRows(counting: counter)
                try counter.writeLawyerMonths()
                try counter.writeMoves()
                cells.merge(counter.cells) { $0 + $1 }
            }
            try connection.load(
                CellRow.rows(cells, in: desk.district),
                into: "cells",
                CellRow.columns,
            )
            try reception.writeState()
        }
    }
}
