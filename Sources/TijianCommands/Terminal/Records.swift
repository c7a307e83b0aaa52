import Diagnostics
import Foundation

/// Rows of data that a command prints in the format that the user asks for.
struct Records: Sendable {
    /// One column: its key for programs, its heading for people.
    struct Column: Sendable {
        let key: String
        let title: String
        let alignment: TextAlignment

        /// A column; its heading is the phrase `column.<key>`.
        init(_ key: String, alignment: TextAlignment = .leading) {
            self.key = key
            title = Words.text("column.\(key)")
            self.alignment = alignment
        }
    }

    let columns: [Column]
    var rows: [[String]] = []

    init(_ columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The rows as text in a format.
    func text(_ format: OutputFormat, width: Int?) throws -> String {
        switch format {
        case .table: table(width: width)
        case .json: try json()
        case .csv: csv()
        }
    }

    private func table(width: Int?) -> String {
        let table = TextTable(
            columns: columns.map { TextTable.Column($0.title, alignment: $0.alignment) },
            rows: rows,
        )
        return table.text(width: width)
    }

    private func json() throws -> String {
        let objects = rows.map { row in
            Dictionary(zip(columns.map(\.key), row), uniquingKeysWith: { first, _ in first })
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(objects), as: UTF8.self)
    }

    private func csv() -> String {
        let lines = [columns.map(\.key)] + rows
        return "\u{FEFF}"
            + lines.map { $0.map(Records.quoted).joined(separator: ",") }.joined(separator: "\r\n")
    }

    /// A cell that a spreadsheet would take for a formula is led by an apostrophe.
    private static func quoted(_ cell: String) -> String {
        let safe =
            cell.first.map { "=+-@\t".contains($0) } == true && Double(cell) == nil
            ? "'" + cell : cell
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
