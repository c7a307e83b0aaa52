import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Signs the last entries of some streams, or of all, and journals the signature in the stream of the device.
    ///
    /// Keep what is returned outside the folder too: against it `verify` finds a cut tail even when the signature
    /// in the folder was cut with it.
    public func signHeads(
        _ reason: SignedHeads.Reason,
        streams: [StreamID]? = nil,
        by author: Author,
        scope: Scope,
    ) throws -> SignedHeads {
        try journal.write { db in
            let device = try FolderIdentity.device(db)
            let signed = SignedHeads(
                device: device,
                milliseconds: surroundings.now(),
                reason: reason,
                heads: try Self.heads(of: streams, db),
                key: try signingKey(of: device),
            )
            let draft = EntryDraft(
                stream: StreamID(kind: "device", id: device.uuid),
                subject: "",
                kind: SignedHeads.kind,
                payload: try signed.encoded(),
            )
            _ = try journal.append([draft], by: author, scope: scope, db)
            return signed
        }
    }

    /// The device's key, made at its first use.
    func signingKey(of device: DeviceID) throws -> SigningKey {
        let path = layout.signingKey(of: device)
        if !Files.kind(at: path).exists {
            try Files.write(surroundings.randomBytes(SigningKey.seedLength), to: path)
        }
        return try SigningKey(seed: try FileReader(path).read(SigningKey.seedLength + 1))
    }

    static func heads(of streams: [StreamID]?, _ db: Database) throws -> [SignedHeads.Head] {
        let chains = "SELECT device, stream, max(sequence) AS sequence FROM entries"
        let sql = """
            WITH last AS (\(chains) \(streams == nil ? "" : "WHERE stream = ?") GROUP BY device, stream)
            SELECT entries.device, entries.stream, entries.sequence, entries.hash
            FROM last CROSS JOIN entries USING (device, stream, sequence)
            ORDER BY entries.device, entries.stream, entries.hash
            """
        guard let streams else { return try heads(sql, [], db) }
        return try streams.flatMap { try heads(sql, [$0.text.databaseValue], db) }
    }

    private static func heads(
        _ sql: String,
        _ values: [DatabaseValue],
        _ db: Database,
    ) throws -> [SignedHeads.Head] {
        let rows = try db.rows(sql, values)
        var heads: [SignedHeads.Head] = []
        while let row = try rows.next() {
            guard let device = DeviceID(bytes: row[0]), let hash = Digest(bytes: row[3]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            let stream = StreamID(stored: row[1])
            heads.append(
                SignedHeads.Head(device: device, stream: stream, sequence: row[2], hash: hash)
            )
        }
        return heads
    }
}
