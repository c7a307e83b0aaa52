import Bureau

/// Cells as rows.
enum CellRow {
    static let columns = [
        "district", "span", "breakdown", "month", "quantity", "word", "amount",
    ]

    /// The rows of all cells that are not zero.
    static func rows(_ cells: [Cell: Int64], in district: DistrictCode) -> [[LedgerValue]] {
        cells.filter { $0.value != 0 }.map { cell, amount in
            [
                .text(district.digits), .text(cell.span.rawValue),
                .text(cell.breakdown?.rawValue ?? ""), LedgerValue(cell.month),
                .text(cell.quantity), .text(cell.word), .integer(amount),
            ]
        }
    }
}
