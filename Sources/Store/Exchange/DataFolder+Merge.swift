import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Takes in the entries and evidence of another folder or an export.
    ///
    /// The result is the union: what is known is passed over, forks are kept, nothing is dropped; what does not match
    /// its hash is refused and listed. A merge may be repeated, and merges may come in any order.
    public func merge(from source: MergeSource) throws -> MergeReport {
        switch source {
        case .folder(let path): try merge(folder: FolderLayout(root: DataFolder.absolute(path)))
        case .export(let path): try merge(export: DataFolder.absolute(path))
        }
    }

    /// Takes entries out of quarantine whose time has come; returns what happened to them.
    public func releaseQuarantine() throws -> MergeReport {
        try merge(into: MergeReport()) { _ in }
    }

    /// Runs a merge in one transaction, then carries out the erasures that it brought.
    func merge(into report: MergeReport, feed: (inout Merger) throws -> Void) throws -> MergeReport
    {
        let report = try journal.write { db in
            var merger = try Merger(journal, identity, report, db)
            try merger.release()
            try feed(&merger)
            try merger.finish()
            return merger.report
        }
        try removeErasedEvidence()
        guard report.erased > 0 else { return report }
        var purged = report
        purged.messages += purge()
        return purged
    }

    private func merge(folder other: FolderLayout) throws -> MergeReport {
        guard Files.kind(at: other.journal).exists else {
            throw Diagnostic.store("store.folder.missing", ["path": .text(other.root)])
        }
        let copy = "\(layout.backups)/\(PlainCopy.passingName("merge", surroundings))"
        defer { try? PlainCopy.remove(copy) }
        let queue = try Failures.told(about: other.root) { try snapshot(of: other, at: copy) }
        var report = MergeReport()
        try Failures.told(about: path) {
            try takeEvidence(from: EvidenceShelf(folder: other.evidence), &report)
        }
        return try merge(into: report) { merger in
            try queue.read { db in
                for table in EntryTable.allCases {
                    let rows = try db.rows(
                        "\(EntryRow.select) \(table.rawValue) \(EntryRow.inOrder)"
                    )
                    while let row = try rows.next() {
                        try merger.take(row)
                    }
                }
            }
        }
    }

    /// A copy of another folder's journal, brought to this program's schema.
    private func snapshot(of other: FolderLayout, at copy: String) throws -> DatabaseQueue {
        if access(other.root, W_OK) == 0 {
            let source = try Connection.open(other.journal)
            _ = try source.read(keeper(other).inspect)
            try PlainCopy.make(of: source, at: copy)
        } else {
            for suffix in ["", "-wal"] where Files.kind(at: other.journal + suffix).exists {
                try Files.copy(other.journal + suffix, to: copy + suffix)
            }
        }
        let queue = try Connection.copy(copy)
        try keeper(other).bringUpToDate(queue)
        return queue
    }

    private func keeper(_ other: FolderLayout) -> SchemaKeeper {
        SchemaKeeper(migrations: Migration.all, path: other.root) { _ in }
    }

    private func takeEvidence(from other: EvidenceShelf, _ report: inout MergeReport) throws {
        for digest in other.digests() where try !isKnown(digest) {
            let reader = try FileReader(other.path(of: digest))
            let draft = try EvidenceDraft(on: evidence)
            while case let piece = try reader.read(), !piece.isEmpty {
                try draft.take(piece)
            }
            if try draft.shelve(expecting: digest) {
                report.evidenceAdded += 1
            } else {
                report.refuse(
                    digest.hex,
                    Message("store.evidence.altered", ["hash": .text(digest.hex)]),
                )
            }
        }
    }

    /// Whether an evidence file is on the shelf, or was erased from it.
    func isKnown(_ digest: Digest) throws -> Bool {
        if evidence.contains(digest) { return true }
        return try journal.read { db in
            try db.has("SELECT 1 FROM erasures WHERE target = ?", [digest.bytes.databaseValue])
        }
    }
}

extension Merger {
    /// Takes a row of another journal; one that cannot be read is refused.
    fileprivate mutating func take(_ row: Row) throws {
        guard let entry = try? EntryRow(row).entry else {
            return report.refuse(String(row[0] as Int? ?? 0), EntryFlaw.unreadable.message)
        }
        try take(entry)
    }
}
