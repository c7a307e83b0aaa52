public import Diagnostics

/// Whom to call at an enterprise: only what is needed for that.
public struct Contact: Hashable, Sendable {
    /// The person's name.
    public let name: String
    /// What the person does there.
    public let role: String?
    /// The person's mobile number.
    public let mobile: Mobile?

    /// Creates a contact; throws when the name is empty.
    public init(name: String, role: String? = nil, mobile: Mobile? = nil) throws(Diagnostic) {
        self.name = try CheckedText.required(name, field: "contactName")
        self.role = try CheckedText.optional(role, field: "contactRole")
        self.mobile = mobile
    }
}

extension Contact: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            name: try container.decode(String.self, forKey: .name),
            role: try container.decodeIfPresent(String.self, forKey: .role),
            mobile: try container.decodeIfPresent(Mobile.self, forKey: .mobile),
        )
    }
}
