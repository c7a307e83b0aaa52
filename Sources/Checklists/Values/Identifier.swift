/// An id of one kind of thing: ids of different kinds cannot be mixed up.
public struct Identifier<Entity>: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The id as written in files.
    public let text: String

    /// An id as written.
    public init(_ text: String) {
        self.text = text
    }

    /// Creates it from a literal.
    public init(stringLiteral value: String) {
        text = value
    }
}

extension Identifier: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension Identifier: Comparable {
    /// Whether the first comes before the second.
    public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: Codable, CodingKeyRepresentable {
    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Creates it from a key.
    public init?(codingKey: some CodingKey) {
        text = codingKey.stringValue
    }

    /// The id as a key.
    public var codingKey: any CodingKey { IdentifierKey(stringValue: text) }
}

private struct IdentifierKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
