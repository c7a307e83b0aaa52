public import Diagnostics

/// One answer of an example: of a question, or the rows of a table.
public struct ExampleAnswer: Sendable {
    /// What was entered.
    public enum Entry: Hashable, Codable, Sendable {
        /// A value as text.
        case value(String)
        /// Several options.
        case values([String])
        /// Asked, and not known.
        case dontKnow
        /// A table: whether it is complete, and its rows.
        case table(isComplete: Bool, rows: [[ExampleAnswer]])
    }

    /// The question or table.
    public let id: String
    /// What was entered.
    public let entry: Entry
    /// Where it stands.
    public let place: Place?

    /// Creates an answer.
    public init(id: String, entry: Entry, place: Place? = nil) {
        self.id = id
        self.entry = entry
        self.place = place
    }
}

/// Where an answer stands does not count.
extension ExampleAnswer: Hashable {
    /// Whether two are the same.
    public static func == (left: ExampleAnswer, right: ExampleAnswer) -> Bool {
        left.id == right.id && left.entry == right.entry
    }

    /// Feeds what counts into a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(entry)
    }
}

extension ExampleAnswer: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case entry
    }

    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            entry: try container.decode(Entry.self, forKey: .entry),
        )
    }
}
