import Diagnostics

/// A typed line: an answer, or a request.
enum TypedLine: Hashable {
    /// Enter alone.
    case nothing
    /// What to take as an answer.
    case entry(String)
    /// A request with what was typed behind it.
    case command(InterviewCommandWord, String)
    /// A word behind a colon that asks for nothing.
    case unknown(String)

    /// Reads a line; where free text is asked for, a request needs its colon.
    init(_ line: String, takesText: Bool) {
        let text = line.trimmed
        guard let first = text.first else {
            self = .nothing
            return
        }
        switch (first, text.count) {
        case ("?", 1), ("？", 1): self = .command(.help, "")
        case ("§", _): self = .command(.law, "")
        case (":", _), ("：", _): self = TypedLine.request(String(text.dropFirst()))
        default: self = TypedLine.bare(text, takesText: takesText)
        }
    }

    private static func request(_ text: String) -> TypedLine {
        let (word, rest) = split(text)
        return InterviewCommandWord.words[word].map { .command($0, rest) } ?? .unknown(word)
    }

    /// A Chinese word needs no colon where it cannot be meant as an answer.
    private static func bare(_ text: String, takesText: Bool) -> TypedLine {
        let (word, rest) = split(text)
        guard !word.utf8.allSatisfy({ $0 < 0x80 }), let command = InterviewCommandWord.words[word],
            !takesText || command == .dontKnow && rest.isEmpty
        else { return .entry(text) }
        return .command(command, rest)
    }

    private static func split(_ text: String) -> (word: String, rest: String) {
        let word = text.prefix { !$0.isWhitespace }
        return (String(word), String(text.dropFirst(word.count)).trimmed)
    }
}

extension String {
    /// The text without space around it.
    var trimmed: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    /// With full-width digits and signs made plain, as a Chinese keyboard types them.
    var halfWidth: String {
        var result = UnicodeScalarView()
        for scalar in unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            result.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(result)
    }
}
