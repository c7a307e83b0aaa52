public import Checklists

/// Everything recorded about one risk point.
public struct PointSheet: Hashable, Codable, Sendable {
    /// The answers by question.
    public var answers: [Question.ID: Answer]
    /// The tables.
    public var tables: [QuestionTable.ID: TableSheet]
    /// The papers.
    public var papers: [Paper.ID: PaperState]
    /// What the lawyer says of the whole point.
    public var mark: CheckMark?
    /// A remark.
    public var note: String?

    /// Creates a point's record.
    public init(
        answers: [Question.ID: Answer] = [:],
        tables: [QuestionTable.ID: TableSheet] = [:],
        papers: [Paper.ID: PaperState] = [:],
        mark: CheckMark? = nil,
        note: String? = nil,
    ) {
        self.answers = answers
        self.tables = tables
        self.papers = papers
        self.mark = mark
        self.note = note
    }

    /// Whether nothing has been recorded.
    public var isEmpty: Bool {
        answers.isEmpty && tables.isEmpty && papers.isEmpty && mark == nil && note == nil
    }
}
