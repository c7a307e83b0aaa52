public import Bureau
public import Foundation

/// A bureau's ledger of filings 报送台账, with totals that are kept up to date on receipt.
///
/// Filings are kept as they arrived and never change. What they say now is kept beside them as events, and what is counted of
/// the events as cells by month.
public struct Ledger: Sendable {
    /// The most bytes of a message; of a longer one only the hash is kept.
    public static let longest = 65_536

    let engine: any LedgerEngine
    let book: TallyBook
    /// The quantities whose totals are kept.
    public let quantities: [Quantity]

    /// Opens a ledger, creates or migrates its tables, and counts anew when other quantities were kept before.
    public init(engine: any LedgerEngine, quantities: [Quantity]) throws {
        self.engine = engine
        self.quantities = quantities
        book = TallyBook(quantities)
        try LedgerSchema.bringUpToDate(engine)
        for district in try districtsOfOtherDefinitions() { _ = try recount(in: district) }
    }

    /// A ledger in a SQLite file, which is created with its tables when it is missing.
    public static func sqlite(at file: URL, quantities: [Quantity]) throws -> Ledger {
        try Ledger(engine: SQLiteEngine(at: file), quantities: quantities)
    }

    private func districtsOfOtherDefinitions() throws -> [DistrictCode] {
        try engine.read { connection in
            try connection.rows(
                "SELECT district FROM districts WHERE definitions <> $1 ORDER BY district",
                [.text(book.definitions)],
            )
        }.map { values in
            var row = LedgerRow(values)
            return try DistrictCode(row.text())
        }
    }
}
