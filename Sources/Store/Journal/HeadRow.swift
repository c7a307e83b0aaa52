import Diagnostics
import Foundation
import GRDB

/// A head as a row: the few columns of `entries` that a slot needs.
enum HeadRow {
    /// The beginning of every query for heads.
    static let select = """
        SELECT entries.id, entries.subject, entries.milliseconds, entries.counter, entries.device, entries.author, \
        entries.kind, entries.kind_version, entries.payload, entries.position \
        FROM heads CROSS JOIN entries ON entries.position = heads.entry
        """

    /// Reads a row; throws a `Diagnostic` when it is damaged.
    static func head(_ row: Row) throws -> Head {
        guard let id = row[0] as Data?, let id = EntryID(bytes: id),
            let device = row[4] as Data?, let device = DeviceID(bytes: device)
        else {
            throw Diagnostic.store(
                "store.journal.unreadableEntry",
                ["position": .number(row[9] as Int? ?? 0)],
            )
        }
        return Head(
            id: id,
            subject: row[1],
            clock: HybridClock(milliseconds: row[2], counter: row[3]),
            device: device,
            user: row[5],
            kind: row[6],
            kindVersion: row[7],
            payload: row[8],
        )
    }
}
