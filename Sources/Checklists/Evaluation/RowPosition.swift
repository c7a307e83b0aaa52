/// A row of a table, by position.
public struct RowPosition: Hashable, Sendable {
    /// The table.
    public let table: TableReference
    /// The row's position.
    public let row: Int

    /// Creates a position.
    public init(table: TableReference, row: Int) {
        self.table = table
        self.row = row
    }
}
