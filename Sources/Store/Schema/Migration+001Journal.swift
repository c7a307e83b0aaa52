import GRDB

extension Migration {
    /// The journal, its quarantine, and what the folder knows of itself.
    static let journal = Migration(version: 1) { db in
        try db.execute(sql: entryTable("entries"))
        try db.execute(sql: entryTable("quarantine"))
        try db.execute(
            sql: """
                CREATE INDEX entries_by_time ON entries (milliseconds, counter, device, hash);
                CREATE INDEX entries_by_stream ON entries (stream, milliseconds, counter, device);
                CREATE INDEX entries_by_chain ON entries (device, stream, sequence);

                CREATE TRIGGER entries_are_kept BEFORE DELETE ON entries
                BEGIN SELECT RAISE(ABORT, 'entries are kept'); END;
                CREATE TRIGGER entries_do_not_change BEFORE UPDATE OF
                    position, id, hash, owner, stream, device, sequence, milliseconds, counter, author, os_user,
                    subject, kind, kind_version, replaces, requires, evidence, salt, payload_hash, previous ON entries
                BEGIN SELECT RAISE(ABORT, 'entries do not change'); END;
                CREATE TRIGGER payloads_do_not_change BEFORE UPDATE OF payload ON entries
                WHEN OLD.payload IS NOT NULL AND NEW.payload IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'payloads do not change'); END;

                CREATE TABLE identity (
                    one INTEGER PRIMARY KEY CHECK (one = 1),
                    device BLOB NOT NULL CHECK (length(device) = 16),
                    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32)
                ) STRICT;

                CREATE TABLE projections (
                    name TEXT PRIMARY KEY CHECK (name <> ''),
                    version INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """
        )
    }

    private static func entryTable(_ name: String) -> String {
        """
        CREATE TABLE \(name) (
            position INTEGER PRIMARY KEY,
            id BLOB NOT NULL CHECK (length(id) = 16),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            owner TEXT NOT NULL CHECK (owner <> ''),
            stream TEXT NOT NULL CHECK (stream <> ''),
            device BLOB NOT NULL CHECK (length(device) = 16),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
            counter INTEGER NOT NULL CHECK (counter BETWEEN 0 AND 4095),
            author TEXT NOT NULL,
            os_user TEXT NOT NULL,
            subject TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind <> ''),
            kind_version INTEGER NOT NULL CHECK (kind_version > 0),
            replaces BLOB NOT NULL CHECK (length(replaces) % 16 = 0),
            requires BLOB NOT NULL CHECK (length(requires) % 16 = 0),
            evidence BLOB NOT NULL CHECK (length(evidence) % 32 = 0),
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
            previous BLOB CHECK (previous IS NULL OR length(previous) = 32),
            payload BLOB,
            CHECK ((sequence = 1) = (previous IS NULL)),
            UNIQUE (id, hash)
        ) STRICT;
        """
    }
}
