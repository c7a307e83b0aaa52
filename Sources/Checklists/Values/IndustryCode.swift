/// A class of GB/T 4754-2017: a letter A–T alone or with two to four digits.
public struct IndustryCode: Hashable, Sendable {
    /// The code, with a capital letter.
    public let text: String

    /// Reads a code; nil when it is not one.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let letter = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "T")).contains(letter),
            [1, 3, 4, 5].contains(bytes.count),
            bytes.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 })
        else { return nil }
        self.text = text
    }

    /// Whether it is a class or one below it.
    public func isWithin(_ other: String) -> Bool { text.hasPrefix(other) }
}
