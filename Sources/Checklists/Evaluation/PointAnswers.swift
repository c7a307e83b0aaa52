/// The raw answers of one point, by position: before it is decided which questions are shown.
public struct PointAnswers: Hashable, Sendable {
    /// The answers of one table.
    public struct Table: Hashable, Sendable {
        /// Rows × questions; nil where not answered.
        public var rows: [[Evaluation?]]
        /// Whether a person has said that no row is missing.
        public var isComplete: Bool

        /// Creates the answers of a table.
        public init(rows: [[Evaluation?]] = [], isComplete: Bool = false) {
            self.rows = rows
            self.isComplete = isComplete
        }
    }

    /// By question; nil where not answered, unknown for "don't know".
    public var questions: [Evaluation?]
    /// By table.
    public var tables: [Table]

    /// Creates answers.
    public init(questions: [Evaluation?], tables: [Table]) {
        self.questions = questions
        self.tables = tables
    }

    /// No answer to any question of a point.
    public static func none(for point: CompiledPoint) -> PointAnswers {
        PointAnswers(
            questions: Array(repeating: nil, count: point.questions.count),
            tables: Array(repeating: Table(), count: point.tables.count),
        )
    }
}
