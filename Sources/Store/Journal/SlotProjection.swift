import Foundation

/// What is in force for each subject of each stream, and what each entry requires.
///
/// An entry is in force until another of its stream names it in `replaces`, whichever arrives first.
struct SlotProjection: Projection {
    let name = "slots"
    let version = 1
    let tables = ["heads", "replacements", "requirements"]

    func createTables(in tables: ReadTables) throws {
        try tables.define(
            """
            CREATE TABLE heads (
                owner TEXT NOT NULL,
                stream TEXT NOT NULL,
                subject TEXT NOT NULL CHECK (subject <> ''),
                entry INTEGER NOT NULL REFERENCES entries (position),
                PRIMARY KEY (owner, stream, subject, entry)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE replacements (
                replaced BLOB NOT NULL CHECK (length(replaced) = 16),
                owner TEXT NOT NULL,
                stream TEXT NOT NULL,
                entry INTEGER NOT NULL REFERENCES entries (position),
                PRIMARY KEY (replaced, owner, stream, entry)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE requirements (
                entry INTEGER NOT NULL REFERENCES entries (position),
                required BLOB NOT NULL CHECK (length(required) = 16),
                PRIMARY KEY (entry, required)
            ) STRICT, WITHOUT ROWID;
            """
        )
    }

    func apply(_ entry: Entry, at position: Int64, in tables: ReadTables) throws {
        let owner = Cell.text(entry.header.owner)
        let stream = Cell.text(entry.header.stream.text)
        for replaced in entry.header.replaces {
            try replace(replaced, by: position, owner, stream, in: tables)
        }
        for required in entry.header.requires {
            try tables.run(
                "INSERT OR IGNORE INTO requirements (entry, required) VALUES (?, ?)",
                .integer(position),
                .bytes(required.bytes),
            )
        }
        guard !entry.header.subject.isEmpty, !entry.isBookkeeping,
            try !tables.isReplaced(entry)
        else { return }
        try tables.run(
            "INSERT INTO heads (owner, stream, subject, entry) VALUES (?, ?, ?, ?)",
            owner,
            stream,
            .text(entry.header.subject),
            .integer(position),
        )
    }

    private func replace(
        _ replaced: EntryID,
        by position: Int64,
        _ owner: Cell,
        _ stream: Cell,
        in tables: ReadTables,
    ) throws {
        let id = Cell.bytes(replaced.bytes)
        try tables.run(
            "INSERT OR IGNORE INTO replacements (replaced, owner, stream, entry) VALUES (?, ?, ?, ?)",
            id,
            owner,
            stream,
            .integer(position),
        )
        try tables.run(
            """
            DELETE FROM heads WHERE (owner, stream, subject, entry) IN (
                SELECT owner, stream, subject, position FROM entries WHERE id = ? AND owner = ? AND stream = ?)
            """,
            id,
            owner,
            stream,
        )
    }
}

extension ReadTables {
    /// Whether another entry has taken the place of an entry, as far as is known.
    public func isReplaced(_ entry: Entry) throws -> Bool {
        try !rows(
            "SELECT 1 FROM replacements WHERE replaced = ? AND owner = ? AND stream = ? LIMIT 1",
            .bytes(entry.id.bytes),
            .text(entry.header.owner),
            .text(entry.header.stream.text),
        ).isEmpty
    }
}
