public import Diagnostics

/// An expression as it stands in a checklist, with its place for diagnostics.
///
/// A library has thousands, most of which nobody reads again once they are compiled: text and place stand elsewhere.
public struct ExpressionText: Sendable {
    private let late: LateText
    private let origin: Origin?

    private final class Origin: Sendable {
        let place: Place

        init(_ place: Place) { self.place = place }
    }

    /// An expression at a place.
    public init(_ text: String, at place: Place? = nil) {
        late = LateText(text)
        origin = place.map(Origin.init)
    }

    /// An expression as a snapshot keeps it.
    public init(_ text: LateText) {
        late = text
        origin = nil
    }

    /// The text.
    public var text: String { late.text }

    /// Where it begins, when it came from a file.
    public var place: Place? { origin?.place }
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
