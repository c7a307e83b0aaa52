import Diagnostics

/// Brings the tables of a ledger to the program's version.
enum LedgerSchema {
    /// Makes the steps that are missing; refuses tables of a newer program.
    static func bringUpToDate(_ engine: any LedgerEngine) throws {
        let dialect = engine.dialect
        try engine.write { connection in
            try connection.run(
                """
                CREATE TABLE IF NOT EXISTS ledger_versions (
                    version \(dialect.integer) NOT NULL PRIMARY KEY
                ) \(dialect.tableOptions)
                """,
                [],
            )
            let found = try version(connection)
            let latest = LedgerMigration.all.last?.version ?? 0
            guard found <= latest else {
                throw Diagnostic.ledger(
                    "ledger.newer",
                    ["found": .number(Int(found)), "known": .number(Int(latest))],
                )
            }
            for migration in LedgerMigration.all where migration.version > found {
                for statement in migration.statements(dialect) {
                    try connection.run(statement, [])
                }
                try connection.run(
                    "INSERT INTO ledger_versions (version) VALUES ($1)",
                    [.integer(migration.version)],
                )
            }
        }
    }

    private static func version(_ connection: any LedgerConnection) throws -> Int64 {
        try connection.rows("SELECT COALESCE(MAX(version), 0) FROM ledger_versions", [])
            .first?.first?.integer ?? 0
    }
}
