import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Writes a verified, encrypted backup of the journal and the evidence while others go on working.
    ///
    /// Without the passphrase nobody can read it, nor can anyone restore it. A journal with defects is backed up too;
    /// the receipt tells what they are.
    public func backup(
        to path: String,
        passphrase: String,
        cost: PassphraseCost = .standard,
        by author: Author,
        scope: Scope,
    ) throws -> BackupReceipt {
        guard passphrase.count >= PassphraseKey.shortestPassphrase else {
            let count = Message.Argument.number(PassphraseKey.shortestPassphrase)
            throw Diagnostic.store("store.backup.shortPassphrase", ["count": count])
        }
        let path = DataFolder.absolute(path)
        guard !Files.kind(at: path).exists else {
            throw Diagnostic.store("store.file.exists", ["path": .text(path)])
        }
        let heads = try signHeads(.backup, by: author, scope: scope)
        let copy = "\(layout.backups)/\(PlainCopy.passingName("backup", surroundings))"
        defer { try? PlainCopy.remove(copy) }
        return try Failures.told(about: path) {
            try PlainCopy.make(of: journal.queue, at: copy)
            let (report, schema) = try Self.verify(copyAt: copy, against: [heads])
            let files = evidence.digests()
            let manifest = BackupManifest(schema: schema, heads: heads, evidence: files.count)
            try write(path, copy, files, manifest, passphrase, cost)
            return BackupReceipt(
                path: path,
                entries: report.entries,
                evidenceFiles: files.count,
                heads: heads,
                verification: report,
            )
        }
    }

    /// Writes the file under another name, reads it back, and only then gives it its name.
    private func write(
        _ path: String,
        _ copy: String,
        _ files: [Digest],
        _ manifest: BackupManifest,
        _ passphrase: String,
        _ cost: PassphraseCost,
    ) throws {
        let draft = path + ".new"
        defer { unlink(draft) }
        let writer = try BackupWriter(
            try FileWriter(creating: draft),
            passphrase: passphrase,
            cost: cost,
            salt: surroundings.randomBytes(PassphraseKey.saltLength),
        )
        try writer.add(BackupManifest.name, try JSONEncoder().encode(manifest))
        try writer.add(BackupManifest.journalName, fileAt: copy)
        for digest in files {
            try writer.add(
                BackupManifest.evidencePrefix + digest.hex,
                fileAt: evidence.path(of: digest),
            )
        }
        let written = try writer.finish()
        let reader = try BackupReader(draft, passphrase: passphrase)
        while let part = try reader.next() {
            try reader.content(part.length) { _ in }
        }
        guard reader.finish() == written else {
            throw Diagnostic.store("store.backup.damaged", ["path": .text(path)])
        }
        try Files.move(draft, to: path)
    }

    /// Opens a copy, brings it to this program's schema and checks it; returns its schema's version too.
    static func verify(
        copyAt path: String,
        against heads: [SignedHeads],
    ) throws -> (VerificationReport, Int) {
        let queue = try Connection.copy(path)
        try SchemaKeeper(migrations: Migration.all, path: path) { _ in }.bringUpToDate(queue)
        let result = try queue.read { db in
            var verifier = Verifier(db)
            try verifier.run(against: heads)
            return (verifier.report, try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0)
        }
        try queue.close()
        return result
    }
}
