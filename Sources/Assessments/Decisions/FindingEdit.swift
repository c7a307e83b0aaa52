public import Diagnostics

/// Words that a lawyer puts in place of a finding's, language by language.
public struct FindingEdit: Hashable, Codable, Sendable {
    /// A text in the languages that were edited.
    public struct Text: Hashable, Codable, Sendable {
        /// The Chinese text; nil where it was left alone.
        public let zh: String?
        /// The English text; nil where it was left alone.
        public let en: String?

        /// Creates an edited text.
        public init(zh: String? = nil, en: String? = nil) {
            self.zh = zh
            self.en = en
        }

        /// The text with the edited languages replaced; where there was none, one language serves both.
        public func applied(to text: LocalizedText?) -> LocalizedText? {
            guard let chinese = zh ?? text?.zh ?? en, let english = en ?? text?.en ?? zh else {
                return nil
            }
            return LocalizedText(zh: chinese, en: english)
        }
    }

    /// The title.
    public let title: Text
    /// The facts as the report states them.
    public let facts: Text
    /// Why they matter.
    public let analysis: Text

    /// Creates an edit; what is left out stays as it is.
    public init(title: Text = Text(), facts: Text = Text(), analysis: Text = Text()) {
        self.title = title
        self.facts = facts
        self.analysis = analysis
    }
}

/// An edit with who made it.
public struct AppliedEdit: Hashable, Codable, Sendable {
    /// The words.
    public let edit: FindingEdit
    /// Who wrote them.
    public let author: Attribution

    /// Creates an applied edit.
    public init(_ edit: FindingEdit, author: Attribution) {
        self.edit = edit
        self.author = author
    }
}
