/// A table in plain text, measured by display width.
public struct TextTable: Hashable, Sendable {
    /// A column: its heading and the side its cells stand on.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public let title: String
        /// The side that cells stand on.
        public let alignment: TextAlignment

        /// Creates a column.
        public init(_ title: String, alignment: TextAlignment = .leading) {
            self.title = title
            self.alignment = alignment
        }
    }

    /// The columns, from the left.
    public let columns: [Column]
    /// The rows; a missing cell is empty, a surplus one is left out.
    public private(set) var rows: [[String]]

    /// Creates a table.
    public init(columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = []
        for row in rows { append(row) }
    }

    /// Adds a row at the end.
    public mutating func append(_ row: [String]) {
        rows.append(columns.indices.map { $0 < row.count ? PrintableText.of(row[$0]) : "" })
    }

    /// The table as lines; with a width, the widest columns are cut until it fits, days and short codes last.
    public func text(width: Int? = nil) -> String {
        guard !columns.isEmpty else { return "" }
        let titles = columns.map { PrintableText.of($0.title) }
        let widths = fitted(natural(titles), to: width)
        let rule = widths.map { String(repeating: "-", count: $0) }
        return ([titles, rule] + rows).map { line($0, widths) }.joined(separator: "\n")
    }

    private static let gap = "  "

    private func natural(_ titles: [String]) -> [Int] {
        rows.reduce(titles.map(DisplayWidth.of)) { widths, row in
            zip(widths, row).map { max($0, DisplayWidth.of($1)) }
        }
    }

    /// The widths under the largest cap that lets the table fit; no column falls below four columns.
    private func fitted(_ widths: [Int], to total: Int?) -> [Int] {
        guard let total else { return widths }
        let room = total - TextTable.gap.count * (widths.count - 1)
        let cuttable = widths.indices.filter { !isCompact($0, widths[$0]) }
        let left =
            room - widths.indices.filter { !cuttable.contains($0) }.reduce(0) { $0 + widths[$1] }
        guard !cuttable.isEmpty, left >= cuttable.count * 4 else {
            return TextTable.capped(widths, to: room)
        }
        var fitted = widths
        let cut = TextTable.capped(cuttable.map { widths[$0] }, to: left)
        for (index, width) in zip(cuttable, cut) { fitted[index] = width }
        return fitted
    }

    /// Whether a column has days, numbers or short codes, which say nothing once they are cut.
    private func isCompact(_ column: Int, _ width: Int) -> Bool {
        width <= 12
            && rows.allSatisfy { row in row[column].unicodeScalars.allSatisfy { $0.value < 0x3000 }
            }
    }

    private static func capped(_ widths: [Int], to room: Int) -> [Int] {
        var low = 4
        var high = max(low, widths.max() ?? low)
        while low < high {
            let cap = (low + high + 1) / 2
            if widths.reduce(0, { $0 + min($1, cap) }) <= room {
                low = cap
            } else {
                high = cap - 1
            }
        }
        return widths.map { min($0, low) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = columns.indices.map { index in
            let cell = DisplayWidth.truncated(cells[index], to: widths[index])
            return DisplayWidth.padded(
                cell,
                to: widths[index],
                alignment: columns[index].alignment,
            )
        }
        let line = padded.joined(separator: TextTable.gap)
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
