public import Diagnostics

/// One field of a form: how it is called, written and entered.
public struct FormField<Form>: Sendable {
    /// What a spreadsheet makes of it.
    public enum Kind: Sendable {
        /// A text, a code among them.
        case text
        /// A number.
        case number
        /// An amount of money, in ten thousand yuan.
        case money
        /// A day.
        case date
    }

    /// The key for programs and files.
    public let key: String
    /// What a spreadsheet makes of it.
    public let kind: Kind
    /// The key of its title in the language files, without `field.`.
    public let words: String
    /// The codes that it may have; empty where it is free.
    public let choices: [String]
    let write: @Sendable (Form, EntryStyle) -> String
    let enter: @Sendable (inout Form, String) throws(Diagnostic) -> Void

    init(
        _ key: String,
        kind: Kind = .text,
        words: String? = nil,
        choices: [String] = [],
        write: @escaping @Sendable (Form, EntryStyle) -> String,
        enter: @escaping @Sendable (inout Form, String) throws(Diagnostic) -> Void,
    ) {
        self.key = key
        self.kind = kind
        self.words = words ?? key
        self.choices = choices
        self.write = write
        self.enter = enter
    }

    /// The field's title.
    public var title: Message { Message("field.\(words)") }

    /// What the field holds, as text.
    public func text(_ form: Form, _ style: EntryStyle) -> String { write(form, style) }

    /// Enters a text, where an empty one clears the field; throws when it is no value of the field.
    public func enter(_ text: String, in form: inout Form) throws(Diagnostic) {
        try enter(&form, CheckedText.trimmed(text))
    }

    /// Whether a heading of a table names the field: its key, its title in either language, or another word for it.
    public func isNamed(_ heading: String) -> Bool {
        let wanted = EntryWords.folded(EntryWords.withoutRemark(heading))
        guard !wanted.isEmpty else { return false }
        if wanted == EntryWords.folded(key) { return true }
        return EntryWords.all("field.\(words)").contains {
            EntryWords.folded(EntryWords.withoutRemark($0)) == wanted
        }
    }
}
