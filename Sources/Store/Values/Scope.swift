/// Whose rows an act may see and write: those of one firm or bureau.
public struct Scope: Hashable, Sendable, Codable {
    /// The id of the firm or bureau.
    public let owner: String

    /// Creates a scope.
    public init(owner: String) {
        self.owner = owner
    }
}
