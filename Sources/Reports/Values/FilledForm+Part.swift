extension FilledForm {
    /// A stretch of a form; what it holds is printed in the order of its properties.
    public struct Part: Hashable, Sendable {
        /// The heading.
        public var heading: String?
        /// Paragraphs.
        public var text: [String]
        /// Labelled boxes.
        public var fields: [Field]
        /// A table.
        public var table: Table?
        /// Numbered clauses.
        public var clauses: [String]
        /// Small print.
        public var notes: [String]
        /// Who signs.
        public var signatures: [Signature]

        /// Creates it from its parts.
        public init(
            heading: String? = nil,
            text: [String] = [],
            fields: [Field] = [],
            table: Table? = nil,
            clauses: [String] = [],
            notes: [String] = [],
            signatures: [Signature] = [],
        ) {
            self.heading = heading
            self.text = text
            self.fields = fields
            self.table = table
            self.clauses = clauses
            self.notes = notes
            self.signatures = signatures
        }
    }

    /// A labelled box.
    public struct Field: Hashable, Sendable {
        /// The label.
        public var label: String
        /// What is on record; nil to be filled in by hand.
        public var value: String?
        /// What can be ticked.
        public var options: [Option]
        /// How many lines it leaves for handwriting.
        public var room: Int
        /// Whether it takes the whole width.
        public var isWide: Bool

        /// Creates it from its parts.
        public init(
            label: String,
            value: String? = nil,
            options: [Option] = [],
            room: Int = 1,
            isWide: Bool = false,
        ) {
            self.label = label
            self.value = value
            self.options = options
            self.room = room
            self.isWide = isWide
        }
    }

    /// A choice with its box.
    public struct Option: Hashable, Sendable {
        /// The choice.
        public var text: String
        /// Whether the record ticks it.
        public var isTicked: Bool

        /// Creates it from its parts.
        public init(text: String, isTicked: Bool = false) {
            self.text = text
            self.isTicked = isTicked
        }
    }
}
