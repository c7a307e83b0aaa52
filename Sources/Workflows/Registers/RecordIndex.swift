import Checklists
import Practice
import Store

/// The read tables behind every list: one row for a record in force, its people, and its deadlines.
struct RecordIndex: Projection {
    let name = "records"
    let version = 4
    let tables = ["deadlines", "record_people", "records"]

    func createTables(in tables: ReadTables) throws {
        try tables.define(
            """
            CREATE TABLE records (
                owner TEXT NOT NULL,
                register TEXT NOT NULL,
                id TEXT NOT NULL,
                stream TEXT NOT NULL,
                subject TEXT NOT NULL,
                title TEXT NOT NULL,
                title_key TEXT NOT NULL,
                number TEXT,
                number_key TEXT,
                status TEXT,
                day INTEGER,
                until INTEGER,
                party TEXT,
                lead TEXT,
                place TEXT,
                search TEXT NOT NULL,
                entry INTEGER NOT NULL REFERENCES entries (position),
                PRIMARY KEY (owner, register, id)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX records_by_title ON records (owner, register, title_key, id);
            CREATE INDEX records_by_number ON records (owner, register, number_key, id);
            CREATE INDEX records_by_day ON records (owner, register, day, id);
            CREATE INDEX records_by_search ON records (owner, register, search, party);
            CREATE INDEX records_by_party ON records (owner, party, register, day);
            CREATE INDEX records_by_subject ON records (owner, stream, subject);
            CREATE TABLE record_people (
                owner TEXT NOT NULL,
                register TEXT NOT NULL,
                id TEXT NOT NULL,
                person TEXT NOT NULL,
                PRIMARY KEY (owner, register, id, person)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX record_people_by_person ON record_people (owner, person, register, id);
            CREATE TABLE deadlines (
                owner TEXT NOT NULL,
                register TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                day INTEGER NOT NULL,
                PRIMARY KEY (owner, register, id, kind, day)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX deadlines_by_day ON deadlines (owner, day, register, id, kind);
            """
        )
    }

    func apply(_ entry: Entry, at position: Int64, in tables: ReadTables) throws {
        guard IndexedRecord.isListed(entry.header.kind), try !tables.isReplaced(entry) else {
            return
        }
        let header = entry.header
        try remove(header.owner, header.stream, header.subject, in: tables)
        guard let record = IndexedRecord(entry) else { return }
        try insert(record, of: entry, at: position, in: tables)
        for person in record.line.people {
            try tables.run(
                "INSERT OR IGNORE INTO record_people (owner, register, id, person) VALUES (?, ?, ?, ?)",
                .text(header.owner),
                .text(record.register.rawValue),
                .text(record.id),
                .text(person.text),
            )
        }
        for deadline in record.line.deadlines {
            try tables.run(
                "INSERT OR IGNORE INTO deadlines (owner, register, id, kind, day) VALUES (?, ?, ?, ?, ?)",
                .text(header.owner),
                .text(record.register.rawValue),
                .text(record.id),
                .text(deadline.kind.rawValue),
                .integer(Int64(deadline.day.dayNumber)),
            )
        }
    }

    private func insert(
        _ record: IndexedRecord,
        of entry: Entry,
        at position: Int64,
        in tables: ReadTables,
    ) throws {
        let line = record.line
        let searched = [line.title, line.number].compactMap { $0 } + line.aliases
        let pinyin = line.isNamed ? ([line.title] + line.aliases).map(SearchText.pinyin) : []
        let initials = pinyin.map(SearchText.initials)
        try tables.run(
            """
            INSERT OR REPLACE INTO records (owner, register, id, stream, subject, title, title_key, number, number_key,
                status, day, until, party, lead, place, search, entry)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            .text(entry.header.owner),
            .text(record.register.rawValue),
            .text(record.id),
            .text(entry.header.stream.text),
            .text(entry.header.subject),
            .text(line.title),
            .text(pinyin.first.map(SearchText.sortKey) ?? SearchText.numberKey(line.title)),
            Cell(line.number),
            Cell(line.number.map(SearchText.numberKey)),
            Cell(line.status),
            Cell(line.day?.dayNumber),
            Cell(line.until?.dayNumber),
            Cell(line.party?.text),
            Cell(line.people.first?.text),
            Cell(line.place),
            .text((searched.map(SearchText.folded) + initials).joined(separator: "\n")),
            .integer(position),
        )
    }

    /// Takes away what the index holds of a subject.
    private func remove(
        _ owner: String,
        _ stream: StreamID,
        _ subject: String,
        in tables: ReadTables,
    ) throws {
        let found = try tables.rows(
            "SELECT register, id FROM records WHERE owner = ? AND stream = ? AND subject = ?",
            .text(owner),
            .text(stream.text),
            .text(subject),
        )
        for row in found {
            for table in self.tables {
                try tables.run(
                    "DELETE FROM \(table) WHERE owner = ? AND register = ? AND id = ?",
                    .text(owner),
                    row[0],
                    row[1],
                )
            }
        }
    }
}

extension Cell {
    /// A text, or nothing.
    fileprivate init(_ text: String?) {
        self = text.map(Cell.text) ?? .null
    }

    /// A number, or nothing.
    fileprivate init(_ number: Int?) {
        self = number.map { .integer(Int64($0)) } ?? .null
    }
}
