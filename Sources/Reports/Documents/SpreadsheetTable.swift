/// A table as a spreadsheet holds it: one sheet with a heading for every column.
public struct SpreadsheetTable: Encodable, Hashable, Sendable {
    /// What the cells of a column are, where they can be.
    public enum Kind: String, Encodable, Sendable {
        /// Texts.
        case text
        /// Numbers.
        case number
        /// Days.
        case date
    }

    /// One column.
    public struct Column: Encodable, Hashable, Sendable {
        /// The heading.
        public let title: String
        /// What its cells are.
        public let kind: Kind

        /// Creates a column.
        public init(_ title: String, _ kind: Kind = .text) {
            self.title = title
            self.kind = kind
        }
    }

    /// The sheet's name.
    public let name: String
    /// The columns.
    public let columns: [Column]
    /// The rows, each with a text for every column.
    public let rows: [[String]]

    /// Creates a table.
    public init(name: String, columns: [Column], rows: [[String]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}
