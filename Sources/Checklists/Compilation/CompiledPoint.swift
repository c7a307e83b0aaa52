/// A risk point with its checked expressions.
///
/// A class, because interviews and assessments hand hundreds of them about and never change one.
public final class CompiledPoint: Sendable {
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

    init(
        point: RiskPoint,
        applies: Expression?,
        questions: [CompiledQuestion],
        tables: [CompiledTable],
        values: [CompiledValue],
        findings: [CompiledFinding],
    ) {
        self.point = point
        self.applies = applies
        self.questions = questions
        self.tables = tables
        self.values = values
        self.findings = findings
    }
}
