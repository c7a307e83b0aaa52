/// A party of a matter or a client, under the name that a search for conflicts finds it by.
public struct PartyName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The credit code, where one is known.
    public let code: CreditCode?
    /// What it is to the matter or the client.
    public let role: PartyRole

    /// Creates a party.
    public init(_ name: String, code: CreditCode? = nil, role: PartyRole) {
        self.name = name
        self.code = code
        self.role = role
    }
}
