/// The words of libraries in every language, read from their `Languages` files.
public struct Phrasebook: Sendable {
    private let files: [Language: [PhraseFile]]

    /// Takes the two language files of a library: flat JSON objects from key to sentence, one key a line, in order.
    ///
    /// A file that cannot be read counts as empty: a message then shows its key, and a test of each library
    /// proves that the shipped files are whole.
    public init(zh: [UInt8], en: [UInt8]) {
        files = [.zh: [PhraseFile(zh)], .en: [PhraseFile(en)]]
    }

    private init(files: [Language: [PhraseFile]]) {
        self.files = files
    }

    /// The books together; keys are unique across libraries.
    public static func joined(_ books: [Phrasebook]) -> Phrasebook {
        var files: [Language: [PhraseFile]] = [:]
        for book in books {
            files.merge(book.files) { $0 + $1 }
        }
        return Phrasebook(files: files)
    }

    /// The keys that one language has.
    public func keys(_ language: Language) -> Set<String> {
        Set((files[language] ?? []).flatMap(\.keys))
    }

    /// The sentence for a key without any argument filled in, or nil.
    public func phrase(_ key: String, in language: Language) -> String? {
        for file in files[language] ?? [] {
            if let phrase = file.phrase(key) { return phrase }
        }
        return nil
    }

    /// The text of a message: `{name}` is replaced by the argument of that name.
    public func text(_ message: Message, in language: Language) -> String {
        guard let phrase = phrase(message.key, in: language) else {
            return fallback(message, in: language)
        }
        guard phrase.utf8.contains(UInt8(ascii: "{")) else { return phrase }
        return Phrasebook.filled(phrase) { name in
            message.arguments[name].map { text($0, in: language) }
        }
    }

    private func text(_ argument: Message.Argument, in language: Language) -> String {
        switch argument {
        case .text(let text): text
        case .localized(let text): text[language]
        case .message(let message): text(message, in: language)
        }
    }

    /// A message without a phrase still names itself and its values.
    private func fallback(_ message: Message, in language: Language) -> String {
        let values = message.arguments.sorted { $0.key < $1.key }.map {
            "\($0.key)=\(text($0.value, in: language))"
        }
        return ([message.key] + values).joined(separator: " ")
    }

    private static func filled(_ phrase: String, value: (String) -> String?) -> String {
        var result = ""
        var rest = phrase[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            result += rest[..<open]
            let name = String(rest[rest.utf8.index(after: open)..<close])
            result += value(name) ?? "{\(name)}"
            rest = rest[rest.utf8.index(after: close)...]
        }
        return result + rest
    }
}
