/// A piece of a YAML file: a text, a list or a mapping, with the place where it begins.
///
/// A scalar is only text. Whether it is a number, a date or an option is for the schema to say, never for YAML.
public struct YAMLNode: Hashable, Sendable {
    /// What the node holds.
    public let content: Content
    private let lineNumber: UInt32
    private let columnNumber: UInt32

    /// Creates a node that begins at a line and a column, both counted from 1.
    public init(_ content: Content, line: Int, column: Int) {
        self.content = content
        lineNumber = UInt32(clamping: line)
        columnNumber = UInt32(clamping: column)
    }

    /// The line where it begins, from 1.
    public var line: Int { Int(lineNumber) }

    /// The column in characters where it begins, from 1; of a block scalar, that of its `|` or `>`.
    public var column: Int { Int(columnNumber) }
}

extension YAMLNode {
    /// What a node can hold.
    public enum Content: Hashable, Sendable {
        /// A text and how it is written.
        case scalar(String, ScalarStyle)
        /// A list; in flow style it is written `[a, b]`.
        case sequence([YAMLNode], isFlow: Bool)
        /// A mapping, in the order of the file; in flow style it is written `{a: b}`.
        case mapping([Entry], isFlow: Bool)
    }

    /// How a scalar is written.
    public enum ScalarStyle: Hashable, Sendable {
        /// Without quotes.
        case plain
        /// In single or double quotes.
        case quoted
        /// As an indented block after `|` or `>`.
        case block
    }

    /// A key of a mapping and its value.
    public struct Entry: Hashable, Sendable {
        /// The key, always a scalar.
        public let key: YAMLNode
        /// The value; a plain empty scalar where the file has none.
        public let value: YAMLNode

        /// Creates an entry.
        public init(key: YAMLNode, value: YAMLNode) {
            self.key = key
            self.value = value
        }

        /// The text of the key.
        public var name: String { key.scalar ?? "" }
    }
}
