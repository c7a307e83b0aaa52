/// A table of whole entries.
enum EntryTable: String, CaseIterable {
    /// The journal.
    case entries
    /// Entries whose time lies too far ahead; they wait.
    case quarantine

    /// The statement that writes one entry.
    var insertion: String {
        switch self {
        case .entries: EntryTable.entriesInsertion
        case .quarantine: EntryTable.quarantineInsertion
        }
    }

    private static let entriesInsertion = statement("entries")
    private static let quarantineInsertion = statement("quarantine")

    private static func statement(_ name: String) -> String {
        let count = EntryRow.columns.split(separator: ",").count
        let places = Array(repeating: "?", count: count).joined(separator: ", ")
        return "INSERT INTO \(name) (\(EntryRow.columns)) VALUES (\(places))"
    }
}
