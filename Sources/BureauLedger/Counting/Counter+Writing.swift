import Bureau

extension Counter {
    /// Adds what was counted to the tables.
    func write() throws {
        try writeCells()
        try writeLawyerMonths()
        try writeMoves()
    }

    private func writeCells() throws {
        try connection.add(CellRow.rows(cells, in: district), to: "cells", CellRow.columns)
    }

    /// Writes in which months lawyers appear.
    func writeLawyerMonths() throws {
        let columns = [
            "district", "licence", "month", "later", "quantity", "breakdown", "word", "events",
        ]
        let changes = lawyerMonths.changes.filter { $0.value != 0 }
        let rows: [[LedgerValue]] = changes.map { place, count in
            [
                .text(district.digits), .text(place.series.licence),
                LedgerValue(place.months.first), LedgerValue(place.months.later),
                .text(place.series.quantity), .text(place.series.breakdown?.rawValue ?? ""),
                .text(place.series.word), .integer(count),
            ]
        }
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
