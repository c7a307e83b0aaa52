public import Diagnostics

/// Counts by one or two breakdowns, as they are before anybody outside sees them.
public struct CountTable: Hashable, Sendable {
    /// The names of the rows.
    public let rows: [String]
    /// The names of the columns; a table by one breakdown has one row and no totals of columns.
    public let columns: [String]
    /// The counts, row by row; none is negative.
    public let counts: [[Int]]

    /// Creates a table by two breakdowns; throws when counts are missing, left over or negative.
    public init(rows: [String], columns: [String], counts: [[Int]]) throws(Diagnostic) {
        let isWhole = counts.count == rows.count && counts.allSatisfy { $0.count == columns.count }
        guard isWhole, !rows.isEmpty, !columns.isEmpty, counts.joined().allSatisfy({ $0 >= 0 })
        else {
            throw Diagnostic(
                .error,
                Message("bureau.table.malformed"),
                remedy: Message("bureau.table.malformed.remedy"),
            )
        }
        self.rows = rows
        self.columns = columns
        self.counts = counts
    }

    /// Creates a table by one breakdown.
    public init(_ title: String, _ counts: [(name: String, count: Int)]) throws(Diagnostic) {
        try self.init(
            rows: [title],
            columns: counts.map(\.name),
            counts: [counts.map(\.count)],
        )
    }

    /// Whether it has two breakdowns.
    public var isTwoWay: Bool { rows.count > 1 }

    /// The total of a row.
    public func total(ofRow row: Int) -> Int { counts[row].reduce(0, +) }

    /// The total of a column.
    public func total(ofColumn column: Int) -> Int { counts.reduce(0) { $0 + $1[column] } }

    /// The total of everything.
    public var total: Int { counts.joined().reduce(0, +) }
}
