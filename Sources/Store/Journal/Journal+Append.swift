import Diagnostics
import GRDB

extension Journal {
    /// Appends entries and updates the read tables, all or nothing; on the disk when this returns.
    ///
    /// Throws a `Diagnostic` when a draft cannot be kept, when an entry that a draft requires is missing or has been
    /// replaced, or when the disk or the database fails.
    public func append(_ drafts: [EntryDraft], by author: Author, scope: Scope) throws -> [Entry] {
        if let draft = drafts.first(where: { $0.kind.hasPrefix(Entry.bookkeepingPrefix) }) {
            throw Diagnostic.store("store.append.reservedKind", ["kind": .text(draft.kind)])
        }
        for digest in drafts.flatMap(\.evidence) where !evidence.contains(digest) {
            throw Diagnostic.store("store.evidence.missing", ["hash": .text(digest.hex)])
        }
        return try write { try append(drafts, by: author, scope: scope, $0) }
    }

    /// The same within a transaction, for every kind.
    func append(
        _ drafts: [EntryDraft],
        by author: Author,
        scope: Scope,
        _ db: Database,
    ) throws -> [Entry] {
        for required in drafts.flatMap(\.requires) {
            try require(required, scope: scope, db)
        }
        var pen = Pen(
            device: try FolderIdentity.device(db),
            author: author,
            owner: scope.owner,
            last: try Journal.lastClock(db),
            surroundings: surroundings,
        )
        var heads: [StreamID: (Int64, Digest)] = [:]
        return try drafts.map { draft in
            let head = try heads[draft.stream] ?? Journal.head(pen.device, draft.stream, db)
            let entry = try pen.entry(draft, after: head)
            let position = try EntryRow.insert(entry, into: .entries, db)
            try project(entry, at: position, db)
            heads[draft.stream] = (entry.header.sequence, entry.hash)
            return entry
        }
    }

    private func require(_ id: EntryID, scope: Scope, _ db: Database) throws {
        let values = [id.bytes.databaseValue, scope.owner.databaseValue]
        let exists = try db.has("SELECT 1 FROM entries WHERE id = ? AND owner = ?", values)
        let isReplaced = try db.has(
            "SELECT 1 FROM replacements WHERE replaced = ? AND owner = ?",
            values,
        )
        guard exists, !isReplaced else {
            throw Diagnostic.store("store.append.stale", ["entry": .text(id.description)])
        }
    }

    /// The latest time in the journal.
    static func lastClock(_ db: Database) throws -> HybridClock? {
        try db.row(
            "SELECT milliseconds, counter FROM entries ORDER BY milliseconds DESC, counter DESC LIMIT 1"
        )
        .map { HybridClock(milliseconds: $0[0], counter: $0[1]) }
    }

    /// The last entry of a device in a stream: its number and hash.
    static func head(
        _ device: DeviceID,
        _ stream: StreamID,
        _ db: Database,
    ) throws -> (Int64, Digest)? {
        let row = try db.row(
            """
            SELECT sequence, hash FROM entries WHERE device = ? AND stream = ?
            ORDER BY sequence DESC, hash DESC LIMIT 1
            """,
            [device.bytes.databaseValue, stream.text.databaseValue],
        )
        guard let row, let hash = Digest(bytes: row[1]) else { return nil }
        return (row[0], hash)
    }
}
