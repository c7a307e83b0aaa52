/// Something that must be known before an expression is.
public enum MissingFact: Hashable, Sendable {
    /// A question of a point.
    case question(point: Int, question: Int)
    /// A question of a row.
    case rowQuestion(RowPosition, question: Int)
    /// A table that nobody has marked complete.
    case table(TableReference)
    /// A field of the profile.
    case enterprise(Int)
    /// A gate question.
    case fact(Int)
    /// A dated figure.
    case parameter(Int)
}
