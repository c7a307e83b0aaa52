import Checklists
import Diagnostics

/// Words and layout of a page for a person, in one language and a width.
struct PageWords {
    let language: Language
    let width: Int

    /// The text of a key.
    func callAsFunction(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        text(Message(key, arguments))
    }

    /// The text of a message.
    func text(_ message: Message) -> String { Words.book.text(message, in: language) }

    /// A heading with a rule under it.
    func heading(_ title: String) -> [String] {
        ["", title, String(repeating: "─", count: min(DisplayWidth.of(title), width))]
    }

    /// Prose, moved in by some columns; an empty text gives nothing.
    func prose(_ text: String, indent: Int = 0) -> [String] {
        let lead = String(repeating: " ", count: indent)
        let trimmed = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let lines = trimmed.last == "" ? trimmed.dropLast() : trimmed[...]
        return WrappedText(width: max(20, width - indent)).lines(lines.joined(separator: "\n"))
            .map { $0.isEmpty ? "" : lead + $0 }
    }

    /// A label with what it labels behind it.
    func labelled(_ key: String, _ text: String?, indent: Int = 0) -> [String] {
        guard let text, !text.isEmpty else { return [] }
        return prose(
            self("show.labelled", ["label": .text(self(key)), "text": .text(text)]),
            indent: indent,
        )
    }

    /// Names in a row.
    func list(_ names: [String]) -> String { names.joined(separator: self("show.separator")) }
}
