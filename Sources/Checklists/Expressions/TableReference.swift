/// A table of a compiled checklist, by position.
public struct TableReference: Hashable, Sendable {
    /// The point's position.
    public let point: Int
    /// The table's position in the point.
    public let table: Int

    /// Creates a reference.
    public init(point: Int, table: Int) {
        self.point = point
        self.table = table
    }
}
