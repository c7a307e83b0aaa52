public import Diagnostics

/// Makes a table fit for publication: small counts are left out, and others with them until nobody can work them out.
///
/// A count from 1 to 4 comes from few enterprises or persons. It is left out, and so are as many further counts
/// as it takes for every one of them to have at least `threshold` possible values above the least. Zeros are published.
public struct Suppression: Sendable {
    /// Counts from 1 to below it are small.
    public let threshold: Int

    /// Creates the rule; domain.md sets the threshold of 5.
    public init(threshold: Int = 5) {
        self.threshold = threshold
    }

    /// The table as it may be published; throws when its total is small, or would have to be left out too.
    public func published(_ table: CountTable) throws(Diagnostic) -> PublishedTable {
        guard !isSmall(table.total) else { throw refusal }
        let values = Suppression.withTotals(table)
        let small = Suppression.places(of: table).filter { isSmall(values[$0.row][$0.column]) }
        var hidden = Set(small)
        if !table.isTwoWay { hidden.formUnion(Suppression.columnTotals(of: table)) }
        while let exposed = small.first(where: { isExposed($0, values, hidden) }) {
            guard let next = Suppression.complement(to: exposed, values, hidden, in: table) else {
                throw refusal
            }
            hidden.insert(next)
        }
        return Suppression.table(table, without: hidden)
    }

    private var refusal: Diagnostic {
        Diagnostic(
            .error,
            Message("bureau.table.tooSmall", ["threshold": .number(threshold)]),
            remedy: Message("bureau.table.tooSmall.remedy"),
        )
    }

    private func isSmall(_ count: Int) -> Bool { (1..<threshold).contains(count) }

    private func isExposed(_ place: CellPlace, _ values: [[Int]], _ hidden: Set<CellPlace>) -> Bool
    {
        let range = Exposure(values: values, hidden: hidden).range(of: place)
        return range.upperBound - range.lowerBound < threshold
    }
}

extension Suppression {
    /// The counts with a column of row totals and a row of column totals.
    private static func withTotals(_ table: CountTable) -> [[Int]] {
        table.rows.indices.map { table.counts[$0] + [table.total(ofRow: $0)] }
            + [table.columns.indices.map { table.total(ofColumn: $0) } + [table.total]]
    }

    /// Every place that may be left out: all but the total of everything, and the totals that are not there at all.
    private static func places(of table: CountTable) -> [CellPlace] {
        let inner = table.rows.indices.flatMap { row in
            table.columns.indices.map { CellPlace(row: row, column: $0) }
        }
        guard table.isTwoWay else { return inner }
        let ofRows = table.rows.indices.map { CellPlace(row: $0, column: table.columns.count) }
        return inner + ofRows + columnTotals(of: table)
    }

    private static func columnTotals(of table: CountTable) -> [CellPlace] {
        table.columns.indices.map { CellPlace(row: table.rows.count, column: $0) }
    }

    /// The place to leave out next: the smallest count above zero in the row or column, a total only where no count is left.
    private static func complement(
        to place: CellPlace,
        _ values: [[Int]],
        _ hidden: Set<CellPlace>,
        in table: CountTable,
    ) -> CellPlace? {
        let open = places(of: table).filter { other in
            !hidden.contains(other) && values[other.row][other.column] > 0
        }
        let near = open.filter { $0.row == place.row || $0.column == place.column }
        return (near.isEmpty ? open : near).min { left, right in
            func rank(_ place: CellPlace) -> (Int, Int, CellPlace) {
                let isTotal = place.row == table.rows.count || place.column == table.columns.count
                return (isTotal ? 1 : 0, values[place.row][place.column], place)
            }
            return rank(left) < rank(right)
        }
    }

    private static func table(
        _ table: CountTable,
        without hidden: Set<CellPlace>,
    ) -> PublishedTable {
        func cell(_ row: Int, _ column: Int, _ count: Int) -> PublishedCount {
            hidden.contains(CellPlace(row: row, column: column)) ? .suppressed : .count(count)
        }
        let (rows, columns) = (table.rows.count, table.columns.count)
        return PublishedTable(
            rows: table.rows,
            columns: table.columns,
            counts: table.counts.enumerated().map { row, counts in
                counts.enumerated().map { cell(row, $0, $1) }
            },
            rowTotals: (0..<rows).map { cell($0, columns, table.total(ofRow: $0)) },
            columnTotals: table.isTwoWay
                ? (0..<columns).map { cell(rows, $0, table.total(ofColumn: $0)) } : [],
            total: table.total,
        )
    }
}
