/// A question with its checked expressions.
///
/// A class, because interviews and assessments hand hundreds of them about and never change one.
public final class CompiledQuestion: Sendable {
    /// The question.
    public let question: Question
    /// Asked only where this holds; nil for always.
    public let when: Expression?
    /// The smallest answer allowed.
    public let min: Expression?
    /// The largest answer allowed.
    public let max: Expression?

    init(
        question: Question,
        when: Expression?,
        min: Expression?,
        max: Expression?,
    ) {
        self.question = question
        self.when = when
        self.min = min
        self.max = max
    }
}
