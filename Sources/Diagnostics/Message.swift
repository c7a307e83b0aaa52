/// A sentence for a person, named by its key in the language files, with the values that it mentions.
public struct Message: Hashable, Sendable {
    /// A value that a message mentions.
    public enum Argument: Hashable, Sendable, ExpressibleByStringLiteral {
        /// The same in every language: an id, a path, a number.
        case text(String)
        /// A text in both languages.
        case localized(LocalizedText)
        /// Another message.
        case message(Message)

        /// A text that is the same in every language.
        public init(stringLiteral value: String) {
            self = .text(value)
        }

        /// A whole number, without grouping.
        public static func number(_ value: Int) -> Argument {
            .text(String(value))
        }
    }

    /// The key in the language files, such as `expression.unknownName`.
    public let key: String
    /// The values by the names that the sentence uses, as in `{name}`.
    public let arguments: [String: Argument]

    /// Creates a message.
    public init(_ key: String, _ arguments: [String: Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }
}
