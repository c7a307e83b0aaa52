/// Which places of a table by two breakdowns are left out, when its totals are published as the tables by each of them are.
public struct PublishedCross: Sendable {
    /// The counts, row by row.
    public let values: [[GuardedValue]]
    /// Which totals of rows the table by the first breakdown leaves out.
    public let hiddenRows: Set<Int>
    /// Which totals of columns the table by the second breakdown leaves out.
    public let hiddenColumns: Set<Int>
    private let threshold: Int

    /// Creates it.
    public init(
        _ values: [[GuardedValue]],
        hiddenRows: Set<Int>,
        hiddenColumns: Set<Int>,
        threshold: Int = 5,
    ) {
        self.values = values
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
        self.threshold = threshold
    }

    /// Whether each place is left out, row by row; nil when a small one can be worked out from the totals.
    public func hidden() -> [[Bool]]? {
        guard let columns = values.first?.count, columns > 0 else { return [] }
        let rows = values.map { row in row.map(\.weight) + [row.reduce(0) { $0 + $1.weight }] }
        let weights = rows + [(0...columns).map { column in rows.reduce(0) { $0 + $1[column] } }]
        let inner = values.indices.flatMap { row in
            (0..<columns).map { CellPlace(row: row, column: $0) }
        }
        let small = inner.filter { values[$0.row][$0.column].isSmall(threshold) }
        let totals =
            hiddenRows.map { CellPlace(row: $0, column: columns) }
            + hiddenColumns.map { CellPlace(row: values.count, column: $0) }
        var concealment = Concealment(
            weights,
            small: Set(small),
            hidden: Set(totals),
            mayHide: Set(inner),
            threshold: threshold,
        )
        guard let hidden = concealment.solve() else { return nil }
        return values.indices.map { row in
            (0..<columns).map { hidden.contains(CellPlace(row: row, column: $0)) }
        }
    }
}
