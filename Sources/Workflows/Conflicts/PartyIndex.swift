import Checklists
import Foundation
import Practice
import Store

/// The read tables behind the search for conflicts: the names in force with the forms in which they are compared, the
/// pairs of characters of organisations' names, and the latest check of each subject.
struct PartyIndex: Projection {
    let name = "parties"
    let version = 3
    let tables = ["conflict_standing", "conflict_sizes", "conflict_grams", "conflict_names"]

    /// The most names of one record that are kept; the number of a name is made of its entry's and its own place.
    private static let namesPerRecord = 1024

    func createTables(in tables: ReadTables) throws {
        try tables.define(
            """
            CREATE TABLE conflict_names (
                id INTEGER PRIMARY KEY,
                owner TEXT NOT NULL,
                register TEXT NOT NULL,
                record TEXT NOT NULL,
                stream TEXT NOT NULL,
                subject TEXT NOT NULL,
                name TEXT NOT NULL,
                code TEXT,
                role TEXT NOT NULL,
                key TEXT NOT NULL,
                core TEXT NOT NULL,
                parent TEXT,
                person INTEGER NOT NULL CHECK (person IN (0, 1)),
                engagement TEXT NOT NULL,
                ends INTEGER
            ) STRICT;
            CREATE INDEX conflict_names_by_key ON conflict_names (owner, key);
            CREATE INDEX conflict_names_by_core ON conflict_names (owner, core);
            CREATE INDEX conflict_names_by_parent ON conflict_names (owner, parent) WHERE parent IS NOT NULL;
            CREATE INDEX conflict_names_by_code ON conflict_names (owner, code) WHERE code IS NOT NULL;
            CREATE INDEX conflict_names_by_subject ON conflict_names (owner, stream, subject);
            CREATE TABLE conflict_grams (
                owner TEXT NOT NULL,
                gram INTEGER NOT NULL,
                name INTEGER NOT NULL,
                size INTEGER NOT NULL,
                PRIMARY KEY (owner, gram, name)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE conflict_sizes (
                owner TEXT NOT NULL PRIMARY KEY,
                names INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE conflict_standing (
                owner TEXT NOT NULL,
                about TEXT NOT NULL,
                id TEXT NOT NULL,
                PRIMARY KEY (owner, about)
            ) STRICT, WITHOUT ROWID;
            """
        )
    }

    func apply(_ entry: Entry, at position: Int64, in tables: ReadTables) throws {
        if entry.header.kind == Kind.conflictCheck.rawValue { return try stand(entry, in: tables) }
        guard IndexedParties.isNamed(entry.header.kind), try !tables.isReplaced(entry) else {
            return
        }
        let header = entry.header
        let removed = try remove(header.owner, header.stream, header.subject, in: tables)
        let record = IndexedParties(entry)
        let parties = record?.parties.prefix(PartyIndex.namesPerRecord) ?? []
        if let record {
            for (place, party) in parties.enumerated() {
                let id = position * Int64(PartyIndex.namesPerRecord) + Int64(place)
                try insert(party, of: record, header, as: id, in: tables)
            }
        }
        try resize(header.owner, by: parties.count - removed, in: tables)
    }

    /// Keeps how many names there are, so that a search need not count them.
    private func resize(_ owner: String, by change: Int, in tables: ReadTables) throws {
        guard change != 0 else { return }
        try tables.run(
            """
            INSERT INTO conflict_sizes (owner, names) VALUES (?, ?)
            ON CONFLICT (owner) DO UPDATE SET names = names + excluded.names
            """,
            .text(owner),
            .integer(Int64(change)),
        )
    }

    /// The latest check of a subject is the one that stands.
    private func stand(_ entry: Entry, in tables: ReadTables) throws {
        guard let payload = entry.payload, try !tables.isReplaced(entry),
            let check = try? JSONDecoder().decode(ConflictCheck.self, from: payload)
        else { return }
        try tables.run(
            "INSERT OR REPLACE INTO conflict_standing (owner, about, id) VALUES (?, ?, ?)",
            .text(entry.header.owner),
            .text(check.subject.key),
            .text(check.id.text),
        )
    }

    private func insert(
        _ party: PartyName,
        of record: IndexedParties,
        _ header: EntryHeader,
        as id: Int64,
        in tables: ReadTables,
    ) throws {
        let compared = party.compared
        try tables.run(
            """
            INSERT INTO conflict_names (id, owner, register, record, stream, subject, name, code, role, key, core,
                parent, person, engagement, ends)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .integer(id),
            .text(header.owner),
            .text(record.register.rawValue),
            .text(record.id),
            .text(header.stream.text),
            .text(header.subject),
            .text(party.name),
            party.code.map { .text($0.text) } ?? .null,
            .text(party.role.rawValue),
            .text(compared.key),
            .text(compared.core),
            compared.parent.map(Cell.text) ?? .null,
            .integer(compared.isPerson ? 1 : 0),
            .text(record.engagement.rawValue),
            record.endsOn.map { .integer(Int64($0.dayNumber)) } ?? .null,
        )
        for gram in compared.searchedBigrams {
            try tables.run(
                "INSERT INTO conflict_grams (owner, gram, name, size) VALUES (?, ?, ?, ?)",
                .text(header.owner),
                .integer(gram),
                .integer(id),
                .integer(Int64(compared.searchedBigrams.count)),
            )
        }
    }

    /// Takes away what the index holds of a subject; gives how many names that were.
    private func remove(
        _ owner: String,
        _ stream: StreamID,
        _ subject: String,
        in tables: ReadTables,
    ) throws -> Int {
        let values: [Cell] = [.text(owner), .text(stream.text), .text(subject)]
        let found = try tables.rows(
            """
            SELECT id, key, core, parent, person FROM conflict_names
            WHERE owner = ? AND stream = ? AND subject = ?
            """,
            values,
        )
        for row in found {
            for gram in ComparedName(row.dropFirst()).searchedBigrams {
                try tables.run(
                    "DELETE FROM conflict_grams WHERE owner = ? AND gram = ? AND name = ?",
                    .text(owner),
                    .integer(gram),
                    row[0],
                )
            }
            try tables.run("DELETE FROM conflict_names WHERE id = ?", row[0])
        }
        return found.count
    }
}
