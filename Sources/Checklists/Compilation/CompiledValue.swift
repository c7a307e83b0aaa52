/// A named value with its checked expression.
public struct CompiledValue: Sendable {
    /// The value.
    public let value: NamedValue
    /// What it is worth.
    public let expression: Expression
    /// The table whose row it belongs to; nil for a value of the point.
    public let table: Int?
}
