public import Checklists
public import Interviews

/// What an assessment is made from. It holds evaluators, which remember their work, so it is used in one place.
public struct AssessmentInput {
    /// The library that the checkup was started with.
    public let library: Library
    /// Everything recorded.
    public let sheet: AnswerSheet
    /// One evaluator over the sheet's answers for each checklist of the library, in its order.
    public let evaluators: [Evaluator]

    /// Creates an input.
    public init(library: Library, sheet: AnswerSheet, evaluators: [Evaluator]) {
        self.library = library
        self.sheet = sheet
        self.evaluators = evaluators
    }

    /// What was recorded about a point, under its id or an earlier one.
    func record(of point: RiskPoint) -> PointSheet? {
        if let record = sheet.points[point.id] { return record }
        return point.aliases.lazy.compactMap { sheet.points[$0] }.first
    }

    /// The answer to a question, under its id or an earlier one.
    static func answer(to question: Question, in answers: [Question.ID: Answer]?) -> Answer? {
        guard let answers else { return nil }
        if let answer = answers[question.id] { return answer }
        return question.aliases.lazy.compactMap { answers[$0] }.first
    }
}
