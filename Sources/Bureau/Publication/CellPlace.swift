/// A place in a table with its totals: the last row and the last column are totals.
struct CellPlace: Hashable, Comparable {
    let row: Int
    let column: Int

    static func < (left: CellPlace, right: CellPlace) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
