import Diagnostics
import GRDB

/// Brings a database to the program's schema, after a backup when there is something to lose.
struct SchemaKeeper {
    let migrations: [Migration]
    let path: String
    /// Makes a verified copy; called once, before the first step, only when there are entries.
    let backUp: (_ from: Int) throws -> Void

    /// Marks a database as Tijian's: "TJYN".
    static let applicationID = 0x544A_594E

    private var latest: Int { migrations.last?.version ?? 0 }

    /// Throws a `Diagnostic` for a database of a newer program or of another one.
    func bringUpToDate(_ queue: DatabaseQueue) throws {
        let found = try queue.read(inspect)
        guard found < latest else { return }
        if try found > 0 && queue.read(hasEntries) { try backUp(found) }
        try queue.writeWithoutTransaction(prepare)
        try queue.write { db in
            // Another process may have come first.
            let found = try inspect(db)
            for migration in migrations where migration.version > found {
                try migration.apply(db)
                try db.execute(sql: "PRAGMA user_version = \(migration.version)")
            }
        }
    }

    /// The version of a database, 0 for an empty one.
    func inspect(_ db: Database) throws -> Int {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if application != SchemaKeeper.applicationID {
            guard application == 0, try isEmpty(db) else {
                throw Diagnostic.store("store.database.foreign", ["path": .text(path)])
            }
            return 0
        }
        guard version <= latest else {
            let versions = ["found": Message.Argument.number(version), "known": .number(latest)]
            throw Diagnostic.store(
                "store.database.newer",
                versions.merging(["path": .text(path)]) { first, _ in first },
            )
        }
        return version
    }

    private func prepare(_ db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(SchemaKeeper.applicationID)")
    }

    private func isEmpty(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }

    private func hasEntries(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM entries)") ?? false
    }
}
