/// An expression with a name, for several findings to use.
public struct NamedValue: Hashable, Codable, Sendable {
    /// An id of a value, unique in its point and no question's.
    public typealias ID = Identifier<NamedValue>

    /// The id.
    public let id: ID
    /// What it is worth.
    public let expression: ExpressionText

    /// Creates a named value.
    public init(id: ID, is expression: ExpressionText) {
        self.id = id
        self.expression = expression
    }
}
