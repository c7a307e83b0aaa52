/// What a name in an expression stands for, by position in the compiled checklist.
public enum Reference: Hashable, Sendable {
    /// A question of a point.
    case question(point: Int, question: Int)
    /// A question of the current row of a table.
    case rowQuestion(point: Int, table: Int, question: Int)
    /// A named value of a point, of its current row when the value belongs to a table.
    case value(point: Int, value: Int)
    /// A field of the profile.
    case enterprise(Int)
    /// A gate question.
    case fact(Int)
    /// A dated figure.
    case parameter(Int)
    /// The base date.
    case baseDate
}
