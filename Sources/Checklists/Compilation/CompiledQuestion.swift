/// A question with its checked expressions.
public struct CompiledQuestion: Sendable {
    /// The question.
    public let question: Question
    /// Asked only where this holds; nil for always.
    public let when: Expression?
    /// The smallest answer allowed.
    public let min: Expression?
    /// The largest answer allowed.
    public let max: Expression?
}
