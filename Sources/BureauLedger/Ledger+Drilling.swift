public import Bureau
import Checklists
import Practice

extension Ledger {
    /// The filings behind a number, in the order of their days.
    ///
    /// In a locked month they are those that stood when it was locked; what fell into it later is behind the number of the
    /// month in which it counts. Behind any other days are the events as they stand now.
    public func filings(
        behind quantity: Quantity,
        in period: ReportingPeriod,
        where word: (Breakdown, String)? = nil,
        in district: DistrictCode,
    ) throws -> [FiledLine] {
        try engine.read { connection in
            let drill = Drill(connection, quantity, word, district)
            return try drill.lines(in: period)
        }
    }

    /// What late filings changed in a period: what counts in it and belongs to a month before it.
    ///
    /// A change of 0 moved something from one word of a breakdown to another. Any other days are counted from the events as they
    /// stand, which nothing moves.
    public func adjustments(
        in period: ReportingPeriod,
        of district: DistrictCode,
    ) throws -> [Adjustment] {
        if case .days = period { return [] }
        let first = Month(of: period.firstDay)
        let last = Month(of: period.lastDay)
        let rows = try engine.read { connection in
            try connection.rows(
                """
                SELECT a.quantity, a.span, a.belongs_to, a.counts_in, f.firm, f.id, a.amount
                FROM adjustments a
                JOIN filings f ON f.district = a.district AND f.position = a.position
                WHERE a.district = $1 AND a.counts_in BETWEEN $2 AND $3 AND a.belongs_to < $2
                ORDER BY a.counts_in, a.position, a.quantity, a.belongs_to
                """,
                [.text(district.digits), LedgerValue(first), LedgerValue(last)],
            )
        }
        let spans = Dictionary(
            quantities.map { ($0.id, period.cells(of: $0)?.span ?? .month) },
            uniquingKeysWith: { first, _ in first },
        )
        return try rows.compactMap { values in
            var row = LedgerRow(values)
            let quantity = try row.text()
            guard try row.word(Cell.Span.self) == spans[quantity] else { return nil }
            let (belongsTo, countsIn) = (try row.month(), try row.month())
            return Adjustment(
                quantity: quantity,
                belongsTo: belongsTo,
                countsIn: countsIn,
                firm: CreditCode(try row.text()),
                filing: try row.id(),
                change: try row.integer(),
            )
        }
    }
}
