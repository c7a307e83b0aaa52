public import Diagnostics

extension PaperForm {
    /// A stretch of a form; what it holds is printed in the order of its properties.
    public struct Part: Hashable, Sendable {
        /// The heading.
        public let heading: LocalizedText?
        /// Paragraphs.
        public let text: [LocalizedText]
        /// Labelled boxes.
        public let fields: [Field]
        /// A table.
        public let table: Table?
        /// Numbered clauses.
        public let clauses: [LocalizedText]
        /// Small print.
        public let notes: [LocalizedText]
        /// Who signs.
        public let signatures: [Signature]
    }

    /// A labelled box, filled from a record or by hand.
    public struct Field: Hashable, Sendable {
        /// The label.
        public let label: LocalizedText
        /// The record that fills it.
        public let value: String?
        /// What can be ticked.
        public let options: [Option]
        /// How many lines it leaves for handwriting.
        public let room: Int
        /// Whether it takes the whole width.
        public let isWide: Bool
    }

    /// A choice with a box to tick.
    public struct Option: Hashable, Sendable {
        /// The choice.
        public let text: LocalizedText
        /// The key of the record by which it is ticked.
        public let when: String?
    }

    /// Who signs, and what they fill in.
    public struct Signature: Hashable, Sendable {
        /// Who.
        public let who: LocalizedText
        /// The name that is printed, as a record.
        public let value: String?
        /// What they fill in.
        public let lines: [LocalizedText]
        /// Whether they date it.
        public let isDated: Bool
    }
}
