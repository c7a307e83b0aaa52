extension Questionnaire {
    /// A question with room for the answer.
    public struct Question: Codable, Hashable, Sendable {
        /// Its id.
        public var id: String
        /// The question.
        public var text: String
        /// How to answer.
        public var help: String?
        /// What room to print.
        public var form: Form
        /// The choices.
        public var options: [String]
        /// The unit behind a blank.
        public var unit: String?
        /// The columns of a table.
        public var columns: [String]
        /// When to answer it, in words.
        public var onlyIf: String?

        /// Creates it from its parts.
        public init(
            id: String,
            text: String,
            help: String? = nil,
            form: Form,
            options: [String] = [],
            unit: String? = nil,
            columns: [String] = [],
            onlyIf: String? = nil,
        ) {
            self.id = id
            self.text = text
            self.help = help
            self.form = form
            self.options = options
            self.unit = unit
            self.columns = columns
            self.onlyIf = onlyIf
        }
    }
}
