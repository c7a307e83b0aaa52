extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        var rest = unicodeScalars[...]
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        let isWhole = rest.startIndex == startIndex && rest.endIndex == endIndex
        return isWhole ? self : String(rest)
    }

    /// The text without white space at its ends and without its full stop, to stand within a sentence.
    var clause: String {
        let text = trimmed
        guard let last = text.unicodeScalars.last, last == "。" || last == "." else { return text }
        return String(text.unicodeScalars.dropLast())
    }

    /// Whether some text stands in it, byte for byte.
    func holds(_ part: String) -> Bool {
        let part = Array(part.utf8)
        guard let first = part.first else { return true }
        var rest = utf8[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: part) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
