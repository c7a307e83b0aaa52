public import Diagnostics

extension PaperForm {
    /// A table, filled from records, from given rows, or by hand.
    public struct Table: Hashable, Sendable {
        /// The table of records that fills it.
        public let records: String?
        /// The columns.
        public let columns: [Column]
        /// Rows whose first cells are given.
        public let given: [[LocalizedText]]
        /// How many rows there are at least, the rest of them blank.
        public let rows: Int
    }

    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public let title: LocalizedText
        /// Which value of a record it prints; `number` counts the rows.
        public let value: String?
        /// What a cell says where nothing else fills it.
        public let cell: LocalizedText?
        /// How wide it is, beside the others.
        public let width: Int
    }
}
