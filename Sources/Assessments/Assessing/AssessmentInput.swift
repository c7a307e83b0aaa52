public import Checklists
public import Interviews

/// What an assessment is made from.
///
/// It holds evaluators, which remember their work, so it is used in one place.
public struct AssessmentInput {
    /// The library that the checkup was started with.
    public let library: Library
    /// Everything recorded, under the present ids of points and questions.
    public let sheet: AnswerSheet
    /// One evaluator over the sheet's answers for each checklist of the library, in its order.
    public let evaluators: [Evaluator]

    /// Creates an input.
    public init(library: Library, sheet: AnswerSheet, evaluators: [Evaluator]) {
        self.library = library
        self.sheet = sheet
        self.evaluators = evaluators
    }
}
