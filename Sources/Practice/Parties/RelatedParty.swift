public import Diagnostics

/// A person or company that stands close to an enterprise, or against it.
public struct RelatedParty: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The credit code, where one is known.
    public let code: CreditCode?
    /// What it is to the enterprise.
    public let role: PartyRole

    /// Registers a related party; throws when the name is empty, too long or not one line.
    public init(name: String, code: CreditCode? = nil, role: PartyRole) throws(Diagnostic) {
        self.name = try CheckedText.required(name, field: "relatedName")
        self.code = code
        self.role = role
    }
}

extension RelatedParty: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            name: try container.decode(String.self, forKey: .name),
            code: try container.decodeIfPresent(CreditCode.self, forKey: .code),
            role: try container.decode(PartyRole.self, forKey: .role),
        )
    }
}
