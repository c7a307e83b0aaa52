public import Diagnostics

/// Questions that are asked once per row: one group of people, one contract, one debt.
public struct QuestionTable: Hashable, Codable, Sendable {
    /// An id of a table, unique in its point.
    public typealias ID = Identifier<QuestionTable>

    /// The id, permanent.
    public let id: ID
    /// Asked only where this holds.
    public let when: ExpressionText?
    /// What one row is.
    public let each: LocalizedText
    /// The questions of a row.
    public let questions: [Question]

    /// Creates a table.
    public init(id: ID, when: ExpressionText? = nil, each: LocalizedText, questions: [Question]) {
        self.id = id
        self.when = when
        self.each = each
        self.questions = questions
    }
}
