public import Diagnostics

/// What was entered for one risk point.
public struct EnteredPoint: Hashable, Sendable {
    /// The point, by its id or an earlier one.
    public let id: String
    /// The answers.
    public var answers: [EnteredAnswer]
    /// The tables.
    public var tables: [EnteredTable]
    /// The papers.
    public var papers: [EnteredPaper]
    /// What the lawyer says of the whole point.
    public var mark: CheckMark?
    /// Where its answers come from, unless they say so themselves.
    public var source: AnswerSource?
    /// A remark.
    public var note: String?
    /// Where it stands.
    public let place: Place?

    /// Creates a point.
    public init(
        _ id: String,
        answers: [EnteredAnswer] = [],
        tables: [EnteredTable] = [],
        papers: [EnteredPaper] = [],
        mark: CheckMark? = nil,
        source: AnswerSource? = nil,
        note: String? = nil,
        place: Place? = nil,
    ) {
        self.id = id
        self.answers = answers
        self.tables = tables
        self.papers = papers
        self.mark = mark
        self.source = source
        self.note = note
        self.place = place
    }
}
