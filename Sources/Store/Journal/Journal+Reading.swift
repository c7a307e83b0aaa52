public import Diagnostics
import Foundation
import GRDB

extension Journal {
    /// What is in force in a stream, by subject.
    public func slots(_ stream: StreamID, scope: Scope) throws -> [Slot] {
        let sql = """
            \(HeadRow.select)
            WHERE heads.owner = ? AND heads.stream = ? ORDER BY heads.subject
            """
        let values = [scope.owner.databaseValue, stream.text.databaseValue]
        return Journal.slots(try read { try Journal.heads(sql, values, $0) }, stream)
    }

    /// What is in force for one subject, or nil when nothing is.
    public func slot(_ stream: StreamID, subject: String, scope: Scope) throws -> Slot? {
        let sql = """
            \(HeadRow.select)
            WHERE heads.owner = ? AND heads.stream = ? AND heads.subject = ?
            """
        let values = [scope.owner.databaseValue, stream.text.databaseValue, subject.databaseValue]
        return Journal.slots(try read { try Journal.heads(sql, values, $0) }, stream).first
    }

    /// The payloads of parts that are kept under the name of their content, where there are any not erased.
    ///
    /// The entries of one such subject are all alike, so that any of them will do.
    public func parts(
        _ stream: StreamID,
        subjects: [String],
        scope: Scope,
    ) throws -> [String: [UInt8]] {
        let sql = "SELECT heads.subject, entries.payload \(Journal.wantedParts)"
        let values = try Journal.wanted(subjects, stream, scope)
        return try read { db in
            var parts = [String: [UInt8]](minimumCapacity: subjects.count)
            let rows = try db.rows(sql, values)
            while let row = try rows.next() {
                parts[row[0]] = try row.withUnsafeData(atIndex: 1) { [UInt8]($0 ?? Data()) }
            }
            return parts
        }
    }

    /// The subjects among some that `parts` would find.
    public func keptParts(
        _ stream: StreamID,
        subjects: [String],
        scope: Scope,
    ) throws -> Set<String> {
        let sql = "SELECT heads.subject \(Journal.wantedParts)"
        let values = try Journal.wanted(subjects, stream, scope)
        return try read { db in
            var kept = Set<String>(minimumCapacity: subjects.count)
            let rows = try db.rows(sql, values)
            while let row = try rows.next() { kept.insert(row[0]) }
            return kept
        }
    }

    private static let wantedParts = """
        FROM json_each(?3) AS wanted
        CROSS JOIN heads ON heads.owner = ?1 AND heads.stream = ?2 AND heads.subject = wanted.value
        CROSS JOIN entries ON entries.position = heads.entry
        WHERE entries.payload IS NOT NULL
        """

    private static func wanted(
        _ subjects: [String],
        _ stream: StreamID,
        _ scope: Scope,
    ) throws -> [DatabaseValue] {
        let list = String(decoding: try JSONEncoder().encode(subjects), as: UTF8.self)
        return [scope.owner.databaseValue, stream.text.databaseValue, list.databaseValue]
    }

    /// All entries of a stream, in the order of clock and device.
    public func entries(_ stream: StreamID, scope: Scope) throws -> [Entry] {
        let sql = "\(EntryRow.select) entries WHERE stream = ? AND owner = ? \(EntryRow.inOrder)"
        let values = [stream.text.databaseValue, scope.owner.databaseValue]
        return try read { try Journal.entries(sql, values, $0) }
    }

    /// One entry, or nil when the scope has none of that id.
    public func entry(_ id: EntryID, scope: Scope) throws -> Entry? {
        let sql = "\(EntryRow.select) entries WHERE id = ? AND owner = ? ORDER BY hash"
        let values = [id.bytes.databaseValue, scope.owner.databaseValue]
        return try read { try Journal.entries(sql, values, $0) }.first
    }

    /// The streams of a kind that have entries, by name.
    public func streams(kind: String, scope: Scope) throws -> [StreamID] {
        let sql = """
            WITH RECURSIVE found (stream) AS (
                SELECT min(stream) FROM entries WHERE stream >= ?1 AND stream < ?2
                UNION ALL
                SELECT (SELECT min(stream) FROM entries WHERE stream > found.stream AND stream < ?2)
                FROM found WHERE found.stream IS NOT NULL)
            SELECT stream FROM found WHERE stream IS NOT NULL
                AND EXISTS (SELECT 1 FROM entries WHERE entries.stream = found.stream AND owner = ?3)
            """
        // "0" follows "/" among the characters of a stream.
        let values = [
            "\(kind)/".databaseValue, "\(kind)0".databaseValue, scope.owner.databaseValue,
        ]
        return try read { db in
            let rows = try db.rows(sql, values)
            var streams: [StreamID] = []
            while let row = try rows.next() {
                streams.append(StreamID(stored: row[0]))
            }
            return streams
        }
    }

    /// Entries that are not replaced but require one that is missing or was replaced by another: to be settled.
    public func orphans(scope: Scope) throws -> [Entry] {
        let sql = """
            \(EntryRow.select) entries WHERE owner = ?1
            AND position IN (
                SELECT entry FROM requirements AS r
                WHERE NOT EXISTS (SELECT 1 FROM entries AS e WHERE e.id = r.required AND e.owner = ?1)
                OR EXISTS (SELECT 1 FROM replacements AS p
                    WHERE p.replaced = r.required AND p.owner = ?1 AND p.entry <> r.entry))
            AND NOT EXISTS (SELECT 1 FROM replacements AS p
                WHERE p.replaced = entries.id AND p.owner = ?1 AND p.stream = entries.stream)
            \(EntryRow.inOrder)
            """
        return try read { try Journal.entries(sql, [scope.owner.databaseValue], $0) }
    }

    /// Entries that wait because their time lies too far ahead of this machine's clock.
    public func quarantined(scope: Scope) throws -> [Entry] {
        let sql = "\(EntryRow.select) quarantine WHERE owner = ? \(EntryRow.inOrder)"
        return try read { try Journal.entries(sql, [scope.owner.databaseValue], $0) }
    }

    /// A warning when the journal's time runs far ahead of the machine's clock, which then is or was wrong.
    public func clockWarning() throws -> Diagnostic? {
        guard let last = try read(Journal.lastClock), last.isTooFarAhead(ofWall: surroundings.now())
        else {
            return nil
        }
        return .store("store.clock.behind", severity: .warning)
    }

    static func entries(_ sql: String, _ values: [DatabaseValue], _ db: Database) throws -> [Entry]
    {
        let rows = try db.rows(sql, values)
        var entries: [Entry] = []
        while let row = try rows.next() {
            entries.append(try EntryRow(row).entry)
        }
        return entries
    }

    private static func heads(
        _ sql: String,
        _ values: [DatabaseValue],
        _ db: Database,
    ) throws -> [Head] {
        let rows = try db.rows(sql, values)
        var heads: [Head] = []
        while let row = try rows.next() { heads.append(try HeadRow.head(row)) }
        return heads
    }

    /// The slots of heads that are in the order of their subjects.
    private static func slots(_ heads: [Head], _ stream: StreamID) -> [Slot] {
        var slots: [Slot] = []
        slots.reserveCapacity(heads.count)
        var start = 0
        while start < heads.count {
            let subject = heads[start].subject
            var end = start + 1
            while end < heads.count, heads[end].subject == subject { end += 1 }
            let own = Array(heads[start..<end])
            slots.append(
                Slot(
                    stream: stream,
                    subject: subject,
                    heads: own.count == 1 ? own : own.sorted(by: Head.isBefore),
                )
            )
            start = end
        }
        return slots
    }
}
