import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Makes a new data folder from a backup; it takes a new device id, and nothing is left if anything is wrong.
    public static func restore(
        _ backup: String,
        to path: String,
        passphrase: String,
        projections: [any Projection] = [],
        surroundings: Surroundings = .live,
    ) throws -> RestoreReceipt {
        let target = FolderLayout(root: absolute(path))
        guard Files.names(in: target.root).isEmpty,
            !Files.kind(at: target.root).exists || Files.kind(at: target.root).isFolder
        else { throw Diagnostic.store("store.restore.occupied", ["path": .text(target.root)]) }
        let draft = FolderLayout(
            root: "\(target.root).restoring-\(surroundings.randomBytes(4).hex)"
        )
        defer { try? FileManager.default.removeItem(atPath: draft.root) }
        let manifest = try Failures.told(about: absolute(backup)) {
            try unpack(absolute(backup), passphrase, into: draft)
        }
        let (report, _) = try Failures.told(about: draft.root) {
            try verify(copyAt: draft.journal, against: [manifest.heads])
        }
        try Failures.told(about: target.root) {
            try forgetDevice(draft)
            rmdir(target.root)
            try Files.move(draft.root, to: target.root)
        }
        let folder = try open(
            at: target.root,
            projections: projections,
            surroundings: surroundings,
        )
        try folder.removeErasedEvidence()
        return RestoreReceipt(folder: folder, verification: report)
    }

    private static func unpack(
        _ path: String,
        _ passphrase: String,
        into draft: FolderLayout,
    ) throws -> BackupManifest {
        let reader = try BackupReader(path, passphrase: passphrase)
        let manifest = try manifest(reader, path)
        try Files.makeParents(of: draft.root)
        for folder in [draft.root, draft.evidence, draft.backups, draft.keys] {
            try Files.makeFolder(folder)
        }
        var files = 0
        var hasJournal = false
        while let part = try reader.next() {
            if part.name == BackupManifest.journalName, !hasJournal {
                hasJournal = true
                let writer = try FileWriter(creating: draft.journal)
                try reader.content(part.length, writer.write)
                try writer.close()
            } else if let digest = evidenceDigest(part.name) {
                files += 1
                let evidence = try EvidenceDraft(on: EvidenceShelf(folder: draft.evidence))
                try reader.content(part.length, evidence.take)
                // A file that was altered before the backup stays out, and verify will miss it.
                _ = try evidence.shelve(expecting: digest)
            } else {
                throw damaged(path)
            }
        }
        guard hasJournal, files == manifest.evidence else { throw damaged(path) }
        return manifest
    }

    /// Reads the first part, and refuses what only a newer program can restore.
    private static func manifest(_ reader: BackupReader, _ path: String) throws -> BackupManifest {
        guard let first = try reader.next(), first.name == BackupManifest.name,
            first.length < 64 << 20
        else {
            throw damaged(path)
        }
        var text = Data()
        try reader.content(first.length) { text.append($0) }
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: text) else {
            throw damaged(path)
        }
        guard manifest.schema <= Migration.all.last?.version ?? 0 else {
            throw Diagnostic.store("store.backup.newer", ["path": .text(path)])
        }
        return manifest
    }

    private static func damaged(_ path: String) -> Diagnostic {
        .store("store.backup.damaged", ["path": .text(path)])
    }

    private static func evidenceDigest(_ name: String) -> Digest? {
        guard name.hasPrefix(BackupManifest.evidencePrefix) else { return nil }
        return Digest(hex: String(name.dropFirst(BackupManifest.evidencePrefix.count)))
    }

    private static func forgetDevice(_ layout: FolderLayout) throws {
        let queue = try Connection.copy(layout.journal)
        try queue.write { try $0.execute(sql: "DELETE FROM identity") }
        try queue.close()
    }
}
