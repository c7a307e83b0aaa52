/// The records that forms may print: a closed list, each with those for whose eyes it is.
public struct PaperFormNames: Sendable {
    /// A table of records.
    public struct Table: Sendable {
        /// The values of its rows.
        public let columns: [String]
        /// For whose eyes it is.
        public let audiences: Set<PaperForm.Audience>

        /// Names a table.
        public init(columns: [String], audiences: Set<PaperForm.Audience>) {
            self.columns = columns
            self.audiences = audiences
        }
    }

    /// The single values.
    public let fields: [String: Set<PaperForm.Audience>]
    /// The tables.
    public let tables: [String: Table]

    /// Names what may be printed.
    public init(fields: [String: Set<PaperForm.Audience>], tables: [String: Table]) {
        self.fields = fields
        self.tables = tables
    }

    /// The names between braces that leave a blank or a box instead of a record.
    public static let blanks: Set<String> = ["blank", "short", "date", "box"]
    /// The column that counts the rows.
    public static let rowNumber = "number"
}
