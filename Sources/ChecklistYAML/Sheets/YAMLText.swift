/// Text of a YAML file in the making, line by line.
struct YAMLText {
    private(set) var text = ""

    /// A line with a key, and a value when there is one.
    mutating func entry(_ key: String, _ value: String? = nil, at depth: Int) {
        line(value.map { "\(key): \($0)" } ?? "\(key):", at: depth)
    }

    /// A comment; a longer one takes several lines.
    mutating func comment(_ comment: String, at depth: Int) {
        for part in comment.split(whereSeparator: \.isNewline) { line("# \(part)", at: depth) }
    }

    /// An empty line.
    mutating func gap() { text += "\n" }

    /// A line as it is.
    mutating func line(_ line: String, at depth: Int) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }

    /// A scalar, in quotes unless it is plainly safe without.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    /// A list in flow style.
    static func list(_ elements: [String]) -> String {
        "[" + elements.map(scalar).joined(separator: ", ") + "]"
    }

    /// A mapping in flow style; entries without a value are left out.
    static func mapping(_ entries: [(key: String, value: String?)]) -> String {
        let written = entries.compactMap { entry in entry.value.map { "\(entry.key): \($0)" } }
        return "{" + written.joined(separator: ", ") + "}"
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first != "-" || text.utf8.count > 1 else {
            return false
        }
        if first == "-", !text.dropFirst().allSatisfy({ $0.isNumber || $0 == "." }) { return false }
        if first == "." { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: true
            default: scalar == "_" || scalar == "-" || scalar == "."
            }
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n", "\u{2028}", "\u{2029}": "\\n"
        case "\t": "\\t"
        case "\u{FEFF}": ""
        default: String(scalar)
        }
    }
}
