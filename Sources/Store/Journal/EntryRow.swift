import Diagnostics
import Foundation
import GRDB

/// An entry as a row of the tables `entries` and `quarantine`.
struct EntryRow {
    /// The row's number in this folder; other folders number differently.
    let position: Int64
    let entry: Entry

    /// The columns, in the order in which rows are read and written.
    static let columns = """
        id, hash, owner, stream, device, sequence, milliseconds, counter, author, os_user, subject, kind, \
        kind_version, replaces, requires, evidence, salt, payload_hash, previous, payload
        """

    /// The beginning of every query for entries.
    static let select = "SELECT position, \(columns) FROM"

    /// The order of clock, device and hash.
    static let inOrder = "ORDER BY milliseconds, counter, device, hash"

    /// Reads a row that begins with `position` and the columns; throws a `Diagnostic` when it is damaged.
    init(_ row: Row) throws {
        guard let entry = EntryRow.entry(row) else {
            throw Diagnostic.store(
                "store.journal.unreadableEntry",
                ["position": .number(row[0] as Int? ?? 0)],
            )
        }
        position = row[0]
        self.entry = entry
    }

    private static func entry(_ row: Row) -> Entry? {
        guard let id = EntryID(bytes: data(row, 1)), let hash = Digest(bytes: data(row, 2)),
            let device = DeviceID(bytes: data(row, 5)),
            let payloadHash = Digest(bytes: data(row, 18)),
            let previous = optionalDigest(row, 19),
            let replaces = identities(data(row, 14)), let requires = identities(data(row, 15)),
            let evidence = digests(data(row, 16))
        else { return nil }
        let header = EntryHeader(
            id: id,
            stream: StreamID(stored: text(row, 4)),
            owner: text(row, 3),
            device: device,
            sequence: number(row, 6),
            clock: HybridClock(milliseconds: number(row, 7), counter: number(row, 8)),
            author: Author(user: text(row, 9), osUser: text(row, 10)),
            subject: text(row, 11),
            kind: text(row, 12),
            kindVersion: number(row, 13),
            replaces: replaces,
            requires: requires,
            evidence: evidence,
            salt: data(row, 17),
            payloadHash: payloadHash,
            previous: previous.first,
        )
        let payload = row.hasNull(atIndex: 20) ? nil : data(row, 20)
        return Entry(header: header, hash: hash, payload: payload)
    }

    /// The values of an entry for the columns.
    static func values(_ entry: Entry) -> [DatabaseValue] {
        let header = entry.header
        return [
            header.id.bytes.databaseValue, entry.hash.bytes.databaseValue,
            header.owner.databaseValue,
            header.stream.text.databaseValue, header.device.bytes.databaseValue,
            header.sequence.databaseValue,
            header.clock.milliseconds.databaseValue, header.clock.counter.databaseValue,
            header.author.user.databaseValue, header.author.osUser.databaseValue,
            header.subject.databaseValue,
            header.kind.databaseValue, header.kindVersion.databaseValue,
            joined(header.replaces.map(\.bytes)),
            joined(header.requires.map(\.bytes)), joined(header.evidence.map(\.bytes)),
            header.salt.databaseValue,
            header.payloadHash.bytes.databaseValue, header.previous?.bytes.databaseValue ?? .null,
            entry.payload?.databaseValue ?? .null,
        ]
    }

    /// Writes an entry and returns its position.
    static func insert(_ entry: Entry, into table: EntryTable, _ db: Database) throws -> Int64 {
        try db.run(table.insertion, values(entry))
        return db.lastInsertedRowID
    }
}

extension EntryRow {
    private static func joined(_ parts: [Data]) -> DatabaseValue {
        Data(parts.joined()).databaseValue
    }

    private static func data(_ row: Row, _ index: Int) -> Data {
        if case .blob(let data) = (row[index] as DatabaseValue).storage { data } else { Data() }
    }

    private static func text(_ row: Row, _ index: Int) -> String {
        if case .string(let text) = (row[index] as DatabaseValue).storage { text } else { "" }
    }

    private static func number(_ row: Row, _ index: Int) -> Int64 {
        if case .int64(let number) = (row[index] as DatabaseValue).storage { number } else { -1 }
    }

    private static func optionalDigest(_ row: Row, _ index: Int) -> [Digest]? {
        if row.hasNull(atIndex: index) { return [] }
        return Digest(bytes: data(row, index)).map { [$0] }
    }

    private static func identities(_ bytes: Data) -> [EntryID]? {
        bytes.parts(of: 16)?.compactMap(EntryID.init(bytes:))
    }

    private static func digests(_ bytes: Data) -> [Digest]? {
        bytes.parts(of: Digest.length)?.compactMap(Digest.init(bytes:))
    }
}

extension Data {
    /// The bytes in parts of one length, nil when they do not divide.
    fileprivate func parts(of length: Int) -> [Data]? {
        guard count.isMultiple(of: length) else { return nil }
        return stride(from: 0, to: count, by: length).map { Data(dropFirst($0).prefix(length)) }
    }
}
