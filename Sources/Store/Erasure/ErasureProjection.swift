/// What has been erased, so that a merge does not bring it back.
struct ErasureProjection: Projection {
    let name = "erasures"
    let version = 1
    let tables = ["erasures"]

    func createTables(in tables: ReadTables) throws {
        try tables.define(
            """
            CREATE TABLE erasures (
                target BLOB NOT NULL CHECK (length(target) IN (16, 32)),
                owner TEXT NOT NULL,
                entry INTEGER NOT NULL REFERENCES entries (position),
                PRIMARY KEY (target, owner, entry)
            ) STRICT, WITHOUT ROWID;
            """
        )
    }

    func apply(_ entry: Entry, at position: Int64, in tables: ReadTables) throws {
        guard let act = ErasureAct(entry) else { return }
        try tables.run(
            "INSERT INTO erasures (target, owner, entry) VALUES (?, ?, ?)",
            .bytes(act.targetBytes),
            .text(entry.header.owner),
            .integer(position),
        )
    }
}
