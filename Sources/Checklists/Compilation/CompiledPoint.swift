/// A risk point with its checked expressions.
public struct CompiledPoint: Sendable {
    /// The point.
    public let point: RiskPoint
    /// For which enterprises it is meant, over the profile alone; nil for all.
    public let applies: Expression?
    /// The questions asked once.
    public let questions: [CompiledQuestion]
    /// The questions asked once per row.
    public let tables: [CompiledTable]
    /// The named values.
    public let values: [CompiledValue]
    /// The findings, gravest first within an aspect.
    public let findings: [CompiledFinding]
}
