import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Writes the entries of one stream, or of all, with the evidence they refer to, as lines of JSON.
    ///
    /// The file is private but not encrypted. Returns the number of entries.
    @discardableResult
    public func export(to path: String, stream: StreamID? = nil, scope: Scope) throws -> Int {
        let path = DataFolder.absolute(path)
        guard !Files.kind(at: path).exists else {
            throw Diagnostic.store("store.file.exists", ["path": .text(path)])
        }
        return try Failures.told(about: path) {
            let draft = path + ".new"
            defer { unlink(draft) }
            let writer = try FileWriter(creating: draft)
            try writer.write(try ExportLine(version: ExportLine.currentVersion).encoded())
            let count = try journal.read { db in
                try writeEvidence(stream, scope, db, writer)
                return try writeEntries(stream, scope, db, writer)
            }
            try writer.write(try ExportLine(end: count).encoded())
            try writer.close()
            try Files.move(draft, to: path)
            return count
        }
    }

    private func writeEntries(
        _ stream: StreamID?,
        _ scope: Scope,
        _ db: Database,
        _ writer: FileWriter,
    ) throws -> Int {
        var count = 0
        for table in EntryTable.allCases {
            try forEachEntry(table, stream, scope, db) { entry in
                try writer.write(try ExportLine(entry: ExportedEntry(entry)).encoded())
                count += 1
            }
        }
        return count
    }

    private func writeEvidence(
        _ stream: StreamID?,
        _ scope: Scope,
        _ db: Database,
        _ writer: FileWriter,
    ) throws {
        var digests: Set<Digest> = []
        for table in EntryTable.allCases {
            try forEachEntry(table, stream, scope, db) { digests.formUnion($0.header.evidence) }
        }
        for digest in digests.sorted() where evidence.contains(digest) {
            let reader = try FileReader(evidence.path(of: digest))
            var piece = try reader.read()
            while true {
                let next = try reader.read()
                let line = ExportLine(evidence: digest, bytes: piece, last: next.isEmpty)
                try writer.write(try line.encoded())
                if next.isEmpty { break }
                piece = next
            }
        }
    }

    private func forEachEntry(
        _ table: EntryTable,
        _ stream: StreamID?,
        _ scope: Scope,
        _ db: Database,
        _ body: (Entry) throws -> Void,
    ) throws {
        let condition = stream == nil ? "" : "AND stream = ?"
        let values = [scope.owner.databaseValue] + (stream.map { [$0.text.databaseValue] } ?? [])
        let rows = try db.rows(
            "\(EntryRow.select) \(table.rawValue) WHERE owner = ? \(condition) \(EntryRow.inOrder)",
            values,
        )
        while let row = try rows.next() {
            try body(try EntryRow(row).entry)
        }
    }
}
