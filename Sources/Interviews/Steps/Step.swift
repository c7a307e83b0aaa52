public import Checklists

/// One thing that is asked, with how far it is.
public struct Step: Hashable, Sendable {
    /// What is asked.
    public enum Content: Hashable, Sendable {
        /// A question.
        case question(Question)
        /// A dated figure that the library does not know.
        case figure(Parameter)
        /// Whether to add a row, or another one; the number of rows so far.
        case moreRows(QuestionTable, rows: Int)
        /// A paper; nil where the library does not describe it.
        case paper(Paper?)
    }

    /// Where the answer is recorded.
    public let address: QuestionAddress
    /// What is asked.
    public let content: Content
    /// How far it is.
    public let status: StepStatus
    /// Who is asked; nil for the lawyer.
    public let who: Respondent?
    /// Whether it counts as missing while it is open.
    public let isRequired: Bool
    /// The number of the row that it is about, from 1.
    public let rowNumber: Int?

    /// The question; nil for a figure, a table's end or a paper.
    public var question: Question? {
        if case .question(let question) = content { question } else { nil }
    }
}
