import Bureau

/// Counts the filings of a district anew, in the order in which they arrived and with the locks between them.
struct Recount {
    private let connection: any LedgerConnection
    private let district: DistrictCode
    private let book: TallyBook

    init(_ connection: any LedgerConnection, _ district: DistrictCode, _ book: TallyBook) {
        self.connection = connection
        self.district = district
        self.book = book
    }

    /// Puts right what is different, and says how many totals were.
    func run() throws -> Int {
        let district = LedgerValue.text(district.digits)
        try connection.run(
            "UPDATE districts SET definitions = $1 WHERE district = $2",
            [.text(book.definitions), district],
        )
        for table in ["lawyer_months", "adjustments"] {
            try connection.run("DELETE FROM \(table) WHERE district = $1", [district])
        }
        let counted = try count()
        let kept = try keptCells()
        let places = Set(counted.keys).union(kept.keys)
        let different = places.count { counted[$0] ?? 0 != kept[$0] ?? 0 }
        guard different > 0 else { return 0 }
        try connection.run("DELETE FROM cells WHERE district = $1", [district])
        let rows = CellRow.rows(counted, in: self.district)
        try connection.load(rows, into: "cells", CellRow.columns)
        return different
    }

    private func count() throws -> [Cell: Int64] {
        let end = try DistrictState.open(district, book, connection).position
        let locks = try locks()
        var cells: [Cell: Int64] = [:]
        for first in stride(from: Int64(1), through: end, by: 1000) {
            let counter = Counter(connection, district, book, lockedThrough: nil)
            let postings = try postings(first...(first + 999))
            try counter.prepare(for: postings, before: first)
            for posting in postings {
                counter.lockedThrough = locks.last { $0.position < posting.position }?.month
                _ = counter.post(posting)
            }
            try counter.writeLawyerMonths()
            try counter.writeMoves()
            cells.merge(counter.cells) { $0 + $1 }
        }
        return cells
    }

    private func locks() throws -> [(position: Int64, month: Month)] {
        try connection.rows(
            "SELECT position, month FROM locks WHERE district = $1 ORDER BY month",
            [.text(district.digits)],
        ).map { values in
            var row = LedgerRow(values)
            return (try row.integer(), try row.month())
        }
    }

    /// What the filings at these positions changed, in order.
    private func postings(_ positions: ClosedRange<Int64>) throws -> [Posting] {
        var postings: [Int64: Posting] = [:]
        for event in try events("position", positions).map(\.event) {
            postings[event.position, default: Posting(position: event.position)]
                .added.append(event)
        }
        for (event, replacement) in try events("replaced_by", positions) {
            guard let replacement else { continue }
            postings[replacement, default: Posting(position: replacement)]
                .removed.append(event)
        }
        return postings.values.sorted { $0.position < $1.position }
    }

    private func events(
        _ column: String,
        _ positions: ClosedRange<Int64>,
    ) throws -> [(event: StandingEvent, replacedBy: Int64?)] {
        try connection.rows(
            """
            SELECT \(StandingEvent.selected), e.replaced_by FROM events e
            WHERE e.district = $1 AND e.\(column) BETWEEN $2 AND $3
            ORDER BY e.position, e.part
            """,
            [
                .text(district.digits), .integer(positions.lowerBound),
                .integer(positions.upperBound),
            ],
        ).map { (try StandingEvent($0), $0.last?.integer) }
    }

    private func keptCells() throws -> [Cell: Int64] {
        let rows = try connection.rows(
            """
            SELECT quantity, span, breakdown, word, month, amount FROM cells
            WHERE district = $1 AND amount <> 0
            """,
            [.text(district.digits)],
        )
        var cells: [Cell: Int64] = [:]
        for values in rows {
            var row = LedgerRow(values)
            let cell = Cell(
                quantity: try row.text(),
                span: try row.word(Cell.Span.self),
                breakdown: Breakdown(rawValue: try row.text()),
                word: try row.text(),
                month: try row.month(),
            )
            cells[cell] = try row.integer()
        }
        return cells
    }
}
