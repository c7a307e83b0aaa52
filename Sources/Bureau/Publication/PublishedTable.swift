/// A table of counts in which nobody can work out a small one.
public struct PublishedTable: Hashable, Sendable {
    /// The names of the rows.
    public let rows: [String]
    /// The names of the columns.
    public let columns: [String]
    /// The counts, row by row.
    public let counts: [[PublishedCount]]
    /// The total of each row.
    public let rowTotals: [PublishedCount]
    /// The total of each column; empty for a table by one breakdown.
    public let columnTotals: [PublishedCount]
    /// The total of everything.
    public let total: Int

    /// How many counts and totals are left out.
    public var suppressed: Int {
        (counts.joined() + rowTotals + columnTotals).filter { $0 == .suppressed }.count
    }
}
