public import Diagnostics

/// An expression as it stands in a checklist, with its place for diagnostics.
public struct ExpressionText: Sendable {
    /// The text.
    public let text: String
    /// Where it begins, when it came from a file.
    public let place: Place?

    /// An expression at a place.
    public init(_ text: String, at place: Place? = nil) {
        self.text = text
        self.place = place
    }
}

/// Two expressions are the same when their texts are; where they stand does not count.
extension ExpressionText: Hashable {
    /// Whether two are the same.
    public static func == (left: ExpressionText, right: ExpressionText) -> Bool {
        left.text == right.text
    }

    /// Feeds what counts into a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension ExpressionText: Codable {
    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
