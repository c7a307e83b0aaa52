/// The keys that one kind of mapping may have: what the decoder reads by and editors complete from.
public struct RecordSchema: Sendable {
    /// A key, and what may stand under it.
    public struct Key: Sendable {
        /// The key as written.
        public let name: String
        /// What may stand under it.
        public let shape: Shape
        /// Whether the mapping needs it.
        public let isRequired: Bool

        /// Creates a key that may be left out.
        static func optional(_ name: String, _ shape: Shape) -> Key {
            Key(name: name, shape: shape, isRequired: false)
        }

        /// Creates a key that must be there.
        static func required(_ name: String, _ shape: Shape) -> Key {
            Key(name: name, shape: shape, isRequired: true)
        }
    }

    /// What the mapping describes; `schema.<name>` and `schema.<name>.<key>` are its words in the language files.
    public let name: String
    /// The keys, in the order in which they are usually written.
    public let keys: [Key]

    init(_ name: String, _ keys: [Key]) {
        self.name = name
        self.keys = keys
    }

    /// The position of a key.
    func position(of name: String) -> Int? { keys.firstIndex { $0.name == name } }
}
