import Bureau
import Diagnostics

/// Where a district's numbering stands.
struct DistrictState {
    let position: Int64
    let lastNumber: Int64

    /// Reads it and keeps other writers of the district out until the transaction ends.
    ///
    /// Refuses totals that are kept of other quantities, which happens only while another version of the program runs.
    static func open(
        _ district: DistrictCode,
        _ book: TallyBook,
        _ connection: any LedgerConnection,
    ) throws -> DistrictState {
        try connection.run(
            """
            INSERT INTO districts (district, position, waiting_number, definitions)
            VALUES ($1, 0, 0, $2)
            ON CONFLICT (district) DO UPDATE SET position = districts.position
            """,
            [.text(district.digits), .text(book.definitions)],
        )
        let rows = try connection.rows(
            "SELECT position, waiting_number, definitions FROM districts WHERE district = $1",
            [.text(district.digits)],
        )
        guard let values = rows.first else { throw LedgerRow.damaged }
        var row = LedgerRow(values)
        let state = DistrictState(position: try row.integer(), lastNumber: try row.integer())
        guard try row.text() == book.definitions else {
            throw Diagnostic.ledger("ledger.definitions")
        }
        return state
    }

    /// Writes it back.
    func write(_ district: DistrictCode, _ connection: any LedgerConnection) throws {
        try connection.run(
            "UPDATE districts SET position = $1, waiting_number = $2 WHERE district = $3",
            [.integer(position), .integer(lastNumber), .text(district.digits)],
        )
    }
}

extension LedgerConnection {
    /// The last month that is locked.
    func lockedThrough(in district: DistrictCode) throws -> Month? {
        try rows("SELECT MAX(month) FROM locks WHERE district = $1", [.text(district.digits)])
            .first?.first?.integer.map { Month(index: Int($0)) }
    }
}
