public import Diagnostics

/// What was entered for one table.
public struct EnteredTable: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// Its id; a row without one is new, unless a recorded row says the same.
        public let id: String?
        /// The answers.
        public var answers: [EnteredAnswer]
        /// Whether the row is to be taken away.
        public let isRemoved: Bool
        /// Where it stands.
        public let place: Place?

        /// Creates a row.
        public init(
            id: String? = nil,
            answers: [EnteredAnswer],
            isRemoved: Bool = false,
            place: Place? = nil,
        ) {
            self.id = id
            self.answers = answers
            self.isRemoved = isRemoved
            self.place = place
        }
    }

    /// The table.
    public let id: String
    /// The rows; recorded rows that are not among them stay.
    public var rows: [Row]
    /// Whether no row is missing, where it says so.
    public let isComplete: Bool?
    /// Where it stands.
    public let place: Place?

    /// Creates a table.
    public init(_ id: String, rows: [Row] = [], isComplete: Bool? = nil, place: Place? = nil) {
        self.id = id
        self.rows = rows
        self.isComplete = isComplete
        self.place = place
    }
}
