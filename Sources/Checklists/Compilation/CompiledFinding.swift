/// A finding rule with its checked expressions.
public struct CompiledFinding: Sendable {
    /// The rule.
    public let rule: FindingRule
    /// The condition.
    public let when: Expression
    /// The lower end of the exposure, an amount.
    public let low: Expression?
    /// The upper end of the exposure, an amount.
    public let high: Expression?
    /// The day by which something must be done.
    public let deadline: Expression?
}
