public import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Erases a payload or an evidence file by a journalled act; hashes stay, so that `verify` still passes.
    ///
    /// The bytes are gone from the journal, its write-ahead log and every read table when this returns without a
    /// warning. Copies outside the folder, and backups, keep them.
    public func erase(_ act: ErasureAct, by author: Author, scope: Scope) throws -> ErasureReceipt {
        let acts = try journal.write { db in
            let streams = try streams(of: act.target, scope: scope, db)
            let payload = try act.encoded()
            let drafts = streams.map { stream in
                EntryDraft(stream: stream, subject: "", kind: ErasureAct.kind, payload: payload)
            }
            let acts = try journal.append(drafts, by: author, scope: scope, db)
            try Erasure.carryOut(act, owner: scope.owner, db)
            try Journal.rebuild(journal.projections, db)
            return acts
        }
        try removeErasedEvidence()
        return ErasureReceipt(acts: acts, olderCopies: olderCopies(), warnings: purge())
    }

    /// Overwrites what erasures left in the database file and its log; returns a warning when others hold it.
    public func purge() -> [Diagnostic] {
        do {
            return try Failures.told(about: path) {
                try journal.queue.writeWithoutTransaction { db in
                    try db.execute(sql: "VACUUM")
                    let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                    return row?[0] == 0
                        ? [] : [.store("store.erase.notPurged", severity: .warning)]
                }
            }
        } catch {
            return [.store("store.erase.notPurged", severity: .warning)]
        }
    }

    /// Removes evidence files whose erasure is journalled, and drafts that an interrupted act left.
    func removeErasedEvidence() throws {
        let targets = try journal.read { db in
            try Data.fetchAll(
                db,
                sql: "SELECT DISTINCT target FROM erasures WHERE length(target) = 32",
            )
        }
        try Failures.told(about: path) {
            for digest in targets.compactMap(Digest.init(bytes:)) {
                try evidence.remove(digest)
            }
            try evidence.removeDrafts()
            try PlainCopy.removeForgotten(in: layout.backups)
        }
    }

    /// The streams in which an act belongs; throws when there is nothing to erase.
    private func streams(
        of target: ErasureAct.Target,
        scope: Scope,
        _ db: Database,
    ) throws -> [StreamID] {
        switch target {
        case .entry(let id): [try stream(of: id, scope: scope, db)]
        case .evidence(let digest): try streams(referringTo: digest, scope: scope, db)
        }
    }

    private func stream(of id: EntryID, scope: Scope, _ db: Database) throws -> StreamID {
        let sql = "\(EntryRow.select) entries WHERE id = ? AND owner = ? ORDER BY hash"
        let found = try Journal.entries(
            sql,
            [id.bytes.databaseValue, scope.owner.databaseValue],
            db,
        )
        guard let entry = found.first, !entry.isBookkeeping else {
            throw Diagnostic.store("store.erase.unknownEntry", ["entry": .text(id.description)])
        }
        guard found.contains(where: { !$0.isErased }) else {
            throw Diagnostic.store("store.erase.already", ["target": .text(id.description)])
        }
        return entry.header.stream
    }

    private func streams(
        referringTo digest: Digest,
        scope: Scope,
        _ db: Database,
    ) throws -> [StreamID] {
        guard try !Erasure.covers(.evidence(digest), owner: scope.owner, db) else {
            throw Diagnostic.store("store.erase.already", ["target": .text(digest.hex)])
        }
        let streams = try String.fetchAll(
            db,
            sql:
                "SELECT DISTINCT stream FROM entries WHERE owner = ? AND instr(evidence, ?) > 0 ORDER BY stream",
            arguments: [scope.owner, digest.bytes],
        )
        guard !streams.isEmpty else {
            throw Diagnostic.store("store.evidence.missing", ["hash": .text(digest.hex)])
        }
        return streams.map(StreamID.init(stored:))
    }

    private func olderCopies() -> [String] {
        Files.names(in: layout.backups).map { "\(layout.backups)/\($0)" }
    }
}
