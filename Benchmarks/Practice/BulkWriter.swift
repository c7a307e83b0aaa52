import Foundation
import Store
import Workflows

/// Writes many entries to a journal in large transactions, as an import would.
struct BulkWriter {
    private let folder: DataFolder
    private var drafts: [EntryDraft] = []
    private let encoder: JSONEncoder
    private(set) var count = 0

    /// How many entries were given so far, those that still wait among them.
    var written: Int { count + drafts.count }

    private static let transaction = 5000

    init(_ folder: DataFolder) {
        self.folder = folder
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Adds one entry.
    mutating func add(
        _ value: some Encodable,
        kind: String,
        stream: String,
        subject: String,
    ) throws {
        try add(encoder.encode(value), kind: kind, stream: stream, subject: subject)
    }

    /// Adds one entry with its payload.
    mutating func add(_ payload: Data, kind: String, stream: String, subject: String) throws {
        drafts.append(
            EntryDraft(
                stream: try StreamID(stream),
                subject: subject,
                kind: kind,
                payload: payload,
            )
        )
        if drafts.count >= BulkWriter.transaction { try finish() }
    }

    /// Writes what is left.
    mutating func finish() throws {
        _ = try folder.journal.append(
            drafts,
            by: Author(user: "bench", osUser: "bench"),
            scope: Office.firmScope,
        )
        count += drafts.count
        drafts.removeAll(keepingCapacity: true)
    }
}
