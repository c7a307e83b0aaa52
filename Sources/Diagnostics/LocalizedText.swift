/// A text that a person reads, in every language.
public struct LocalizedText: Hashable, Codable, Sendable {
    /// The Chinese text.
    public let zh: String
    /// The English text.
    public let en: String

    /// Creates a text from its two versions.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// Creates a text that is the same in every language, such as a name.
    public init(same text: String) {
        self.init(zh: text, en: text)
    }

    /// The version in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
