/// A table with its checked expressions.
public struct CompiledTable: Sendable {
    /// The table.
    public let table: QuestionTable
    /// Asked only where this holds; nil for always.
    public let when: Expression?
    /// The questions of a row.
    public let questions: [CompiledQuestion]
}
