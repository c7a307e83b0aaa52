public import Diagnostics

/// A word of a closed list in a filing, such as a type of service or a place in the bureau's list.
///
/// It begins with a small letter and has at most 32 small letters, digits and `_`. The receiver knows the lists; a word
/// that is in none of them is refused.
public struct FiledCode: Hashable, Comparable, Sendable {
    /// The word.
    public let text: String

    /// Reads a word; throws unless it has the form of one.
    public init(_ text: String) throws(Diagnostic) {
        let isWord = text.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 95
        }
        guard let first = text.utf8.first, (97...122).contains(first), isWord, text.utf8.count <= 32
        else { throw Diagnostic.filing("code") }
        self.text = text
    }

    /// Whether it is a section of GB/T 4754, `a` to `t`.
    var isIndustry: Bool {
        text.utf8.count == 1 && text.utf8.allSatisfy { (97...116).contains($0) }
    }

    /// Whether it is a letter and numbers, as a domain `d09` or a point `d09_01` is.
    var isNumbered: Bool {
        text.utf8.count > 1 && text.utf8.dropFirst().allSatisfy { !(97...122).contains($0) }
    }

    /// In the order of their characters.
    public static func < (left: FiledCode, right: FiledCode) -> Bool { left.text < right.text }
}

extension FiledCode: Codable {
    /// Reads the text, under the same rule.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
