import GRDB

extension Journal {
    /// Makes every read table again from the entries.
    public func rebuild() throws {
        try write { try Journal.rebuild(projections, $0) }
    }

    /// Reads the tables of the layers above; they must keep to the scope themselves.
    public func read<Result>(tables work: (ReadTables) throws -> Result) throws -> Result {
        try read { try work(ReadTables(db: $0)) }
    }

    /// Takes one new entry into all read tables.
    func project(_ entry: Entry, at position: Int64, _ db: Database) throws {
        let tables = ReadTables(db: db)
        for projection in projections {
            try projection.apply(entry, at: position, in: tables)
        }
    }

    static func rebuild(_ projections: [any Projection], _ db: Database) throws {
        let tables = ReadTables(db: db)
        for projection in projections {
            for table in projection.tables {
                try db.execute(sql: "DROP TABLE IF EXISTS \(table.quotedDatabaseIdentifier)")
            }
            try projection.createTables(in: tables)
            try db.run(
                "INSERT OR REPLACE INTO projections (name, version) VALUES (?, ?)",
                [projection.name.databaseValue, projection.version.databaseValue],
            )
        }
        let rows = try db.rows("\(EntryRow.select) entries \(EntryRow.inOrder)")
        while let row = try rows.next() {
            let read = try EntryRow(row)
            for projection in projections {
                try projection.apply(read.entry, at: read.position, in: tables)
            }
        }
    }

    /// Makes the tables of projections that are new or of another version; returns the names of unknown ones.
    static func bringUpToDate(
        _ projections: [any Projection],
        _ queue: DatabaseQueue,
    ) throws -> [String] {
        let recorded = try queue.read(versions)
        if projections.contains(where: { recorded[$0.name] != $0.version }) {
            try queue.write { db in
                // Another process may have come first.
                let recorded = try versions(db)
                let stale = projections.filter { recorded[$0.name] != $0.version }
                if !stale.isEmpty { try rebuild(stale, db) }
            }
        }
        return recorded.keys.filter { name in !projections.contains { $0.name == name } }.sorted()
    }

    private static func versions(_ db: Database) throws -> [String: Int] {
        let rows = try db.rows("SELECT name, version FROM projections")
        var versions: [String: Int] = [:]
        while let row = try rows.next() {
            versions[row[0]] = row[1]
        }
        return versions
    }
}
