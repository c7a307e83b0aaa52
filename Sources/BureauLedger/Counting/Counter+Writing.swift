import Bureau

extension Counter {
    /// Adds what was counted to the tables.
    func write() throws {
        try writeCells()
        try writeLawyerMonths()
        try writeMoves()
    }

    private func writeCells() throws {
        let rows = cells.filter { $0.value != 0 }.map { cell, count in
            CellRow(cell).values(in: district, count)
        }
        guard !isFresh else {
            return try connection.load(rows, into: "cells", CellRow.columns)
        }
        try connection.add(rows, to: "cells", CellRow.columns)
    }

    /// Writes in which months lawyers appear.
    func writeLawyerMonths() throws {
        let columns = [
            "district", "licence", "month", "later", "quantity", "breakdown", "word", "events",
        ]
        let rows: [[LedgerValue]] = lawyerMonths.changes.filter { $0.value != 0 }.map {
            place,
            count in
            [
                .text(district.digits), .text(place.series.licence),
                LedgerValue(place.months.month), LedgerValue(place.months.later),
                .text(place.series.quantity), .text(place.series.breakdown?.rawValue ?? ""),
                .text(place.series.word), .integer(count),
            ]
        }
        guard !isFresh else { return try connection.load(rows, into: "lawyer_months", columns) }
        try connection.add(rows, to: "lawyer_months", columns)
    }

    /// Writes what fell into locked months.
    func writeMoves() throws {
        let columns = [
            "district", "counts_in", "position", "quantity", "span", "belongs_to", "amount",
        ]
        let rows: [[LedgerValue]] = moves.map { move, change in
            [
                .text(district.digits), LedgerValue(move.countsIn), .integer(move.position),
                .text(move.quantity), .text(move.span.rawValue), LedgerValue(move.belongsTo),
                .integer(change),
            ]
        }
        try connection.load(rows, into: "adjustments", columns)
    }
}

/// A cell as a row.
struct CellRow: Hashable {
    static let columns = [
        "district", "span", "breakdown", "month", "quantity", "word", "amount",
    ]

    let cell: Cell

    init(_ cell: Cell) { self.cell = cell }

    func values(in district: DistrictCode, _ amount: Int64) -> [LedgerValue] {
        [
            .text(district.digits), .text(cell.span.rawValue),
            .text(cell.breakdown?.rawValue ?? ""), LedgerValue(cell.month),
            .text(cell.quantity), .text(cell.word), .integer(amount),
        ]
    }
}

extension LedgerConnection {
    /// Adds the last column of each row to what the table has under the others.
    func add(_ rows: [[LedgerValue]], to table: String, _ columns: [String]) throws {
        let many = 50
        let whole = rows.count / many * many
        for start in stride(from: 0, to: whole, by: many) {
            try addTogether(Array(rows[start..<start + many]), to: table, columns)
        }
        for row in rows[whole...] { try addTogether([row], to: table, columns) }
    }

    private func addTogether(
        _ rows: [[LedgerValue]],
        to table: String,
        _ columns: [String],
    ) throws {
        guard let sum = columns.last else { return }
        var statement = Statement()
        let places = rows.map { row in
            "(" + row.map { statement.bind($0) }.joined(separator: ", ") + ")"
        }
        try run(
            """
            INSERT INTO \(table) (\(columns.joined(separator: ", ")))
            VALUES \(places.joined(separator: ", "))
            ON CONFLICT (\(columns.dropLast().joined(separator: ", ")))
            DO UPDATE SET \(sum) = \(table).\(sum) + excluded.\(sum)
            """,
            statement.arguments,
        )
    }
}
