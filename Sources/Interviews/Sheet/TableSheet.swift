public import Checklists

/// The rows of one table, in the order in which they were added.
public struct TableSheet: Hashable, Codable, Sendable {
    /// One row: its id is kept when a sheet is printed again.
    public struct Row: Hashable, Codable, Sendable {
        /// An id of a row: a UUID in small letters.
        public typealias ID = Identifier<Row>

        /// The id, permanent.
        public let id: ID
        /// The answers by question.
        public var answers: [Question.ID: Answer]

        /// Creates a row.
        public init(id: ID, answers: [Question.ID: Answer] = [:]) {
            self.id = id
            self.answers = answers
        }
    }

    /// The rows.
    public var rows: [Row]
    /// Whether a person has said that no row is missing.
    public var isComplete: Bool

    /// Creates a table's rows.
    public init(rows: [Row] = [], isComplete: Bool = false) {
        self.rows = rows
        self.isComplete = isComplete
    }

    /// The position of a row.
    public func position(of id: Row.ID) -> Int? { rows.firstIndex { $0.id == id } }
}
