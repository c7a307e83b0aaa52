/// The imagined rows that an expression sees, innermost last.
struct RowBinding: Hashable {
    /// An imagined row of a table.
    struct Row: Hashable {
        let table: TableReference
        /// Tells it from the other imagined rows.
        let number: Int
    }

    private(set) var rows: [Row] = []

    static let none = RowBinding()

    func row(of table: TableReference) -> Row? { rows.last { $0.table == table } }

    func with(_ row: Row) -> RowBinding { RowBinding(rows: rows + [row]) }
}
