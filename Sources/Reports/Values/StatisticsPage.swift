public import Diagnostics

/// A page of a bureau's statistics, with everything on it as it is printed.
public struct StatisticsPage: Hashable, Sendable {
    /// A row of the table.
    public struct Row: Hashable, Sendable {
        /// The cells, from the number to the last column.
        public let cells: [String]
        /// Whether it stands under the one above.
        public let isPart: Bool

        /// Creates a row.
        public init(cells: [String], isPart: Bool) {
            self.cells = cells
            self.isPart = isPart
        }
    }

    /// A box of the form's head or foot: a label, and what is filled in.
    public struct Box: Hashable, Sendable {
        /// The label.
        public let label: String
        /// What is filled in; empty for a blank.
        public let value: String

        /// Creates a box.
        public init(label: String, value: String) {
            self.label = label
            self.value = value
        }
    }

    /// A picture: a row of bars.
    public struct Chart: Hashable, Sendable {
        /// A bar.
        public struct Bar: Hashable, Sendable {
            /// What stands under it or beside it.
            public let label: String
            /// How long it is; nil where it is left out.
            public let value: Double?
            /// The figure as it is written.
            public let text: String
            /// Whether it is of the year before.
            public let isEarlier: Bool

            /// Creates a bar.
            public init(label: String, value: Double?, text: String, isEarlier: Bool) {
                self.label = label
                self.value = value
                self.text = text
                self.isEarlier = isEarlier
            }
        }

        /// What it shows.
        public let title: String
        /// The bars.
        public let bars: [Bar]
        /// Whether it is of months, one after the other, and not of words, one below the other.
        public let isTrend: Bool

        /// Creates a chart.
        public init(title: String, bars: [Bar], isTrend: Bool) {
            self.title = title
            self.bars = bars
            self.isTrend = isTrend
        }
    }

    /// The language.
    public let language: Language
    /// The title.
    public let title: String
    /// 内部使用, or that it may be published.
    public let use: String
    /// Whether it stays inside the bureau, which every page then says.
    public let isInternal: Bool
    /// The head of the form.
    public let head: [Box]
    /// The headings of the columns.
    public let columns: [String]
    /// The rows.
    public let rows: [Row]
    /// What stands under the table.
    public let notes: [String]
    /// The pictures.
    public let charts: [Chart]
    /// The foot of the form, with places to sign.
    public let foot: [Box]

    /// Creates a page.
    public init(
        language: Language,
        title: String,
        use: String,
        isInternal: Bool,
        head: [Box],
        columns: [String],
        rows: [Row],
        notes: [String],
        charts: [Chart],
        foot: [Box],
    ) {
        self.language = language
        self.title = title
        self.use = use
        self.isInternal = isInternal
        self.head = head
        self.columns = columns
        self.rows = rows
        self.notes = notes
        self.charts = charts
        self.foot = foot
    }
}
