public import Diagnostics
public import Practice

/// Whom to call about an application, and what the enterprise wishes in its own words; it can be erased by itself.
public struct ApplicationContact: Hashable, Sendable {
    /// Whom to call.
    public let contact: Contact?
    /// What the enterprise wishes, in a line.
    public let wish: String?

    /// Takes it down; throws when the wish is too long or no line.
    public init(contact: Contact?, wish: String?) throws(Diagnostic) {
        self.contact = contact
        self.wish = try CheckedText.optional(wish, field: "applicationWish", limit: 500)
    }

    /// Whether there is nothing to keep.
    public var isEmpty: Bool { contact == nil && wish == nil }
}

extension ApplicationContact: Codable {
    private enum CodingKeys: String, CodingKey { case contact, wish }

    /// Decodes it, under the same checks as when it is taken down.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            contact: try container.decodeIfPresent(Contact.self, forKey: .contact),
            wish: try container.decodeIfPresent(String.self, forKey: .wish),
        )
    }
}
