extension FilledForm {
    /// A table whose header row repeats on each page.
    public struct Table: Hashable, Sendable {
        /// The columns.
        public var columns: [Column]
        /// The rows, in groups.
        public var groups: [Group]

        /// Creates it from its parts.
        public init(columns: [Column], groups: [Group]) {
            self.columns = columns
            self.groups = groups
        }
    }

    /// A column of a table.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public var title: String
        /// How wide it is, beside the others.
        public var width: Int

        /// Creates it from its parts.
        public init(title: String, width: Int = 2) {
            self.title = title
            self.width = width
        }
    }

    /// Rows under one title.
    public struct Group: Hashable, Sendable {
        /// The title; nil for rows without one.
        public var title: String?
        /// The cells of each row, one for each column; an empty one is filled in by hand.
        public var rows: [[String]]

        /// Creates it from its parts.
        public init(title: String? = nil, rows: [[String]]) {
            self.title = title
            self.rows = rows
        }
    }

    /// Who signs, and what they fill in.
    public struct Signature: Hashable, Sendable {
        /// Who.
        public var who: String
        /// What they fill in.
        public var lines: [String]
        /// Whether they date it.
        public var isDated: Bool

        /// Creates it from its parts.
        public init(who: String, lines: [String] = [], isDated: Bool = true) {
            self.who = who
            self.lines = lines
            self.isDated = isDated
        }
    }
}
