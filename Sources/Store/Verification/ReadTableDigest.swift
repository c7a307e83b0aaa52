import Foundation
import GRDB

/// One hash over the rows of read tables, so that two states of them can be compared.
struct ReadTableDigest {
    let projections: [any Projection]

    /// The hash over all rows, in the order of their columns.
    func digest(_ db: Database) throws -> Digest {
        var hash = SHA256Stream()
        for table in projections.flatMap(\.tables) {
            try add(table, to: &hash, db)
        }
        return hash.finish()
    }

    /// Whether the tables equal those made again from the entries; leaves everything as it was.
    func isCurrent(_ queue: DatabaseQueue) throws -> Bool {
        var isCurrent = false
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                let live = try digest(db)
                try Journal.rebuild(projections, db)
                isCurrent = try digest(db) == live
                return .rollback
            }
        }
        return isCurrent
    }

    private func add(_ table: String, to hash: inout SHA256Stream, _ db: Database) throws {
        let count = try db.columns(in: table).count
        let order = (1...count).map(String.init).joined(separator: ", ")
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT * FROM \(table.quotedDatabaseIdentifier) ORDER BY \(order)",
        )
        hash.update(Digest(of: Data(table.utf8)).bytes)
        while let row = try rows.next() {
            // A literal of SQL tells apart every value and every kind of value.
            let text = row.databaseValues.map(\.description).joined(separator: ",")
            hash.update(Digest(of: Data(text.utf8)).bytes)
        }
    }
}
