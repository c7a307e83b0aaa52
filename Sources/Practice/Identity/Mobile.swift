public import Diagnostics

/// A mobile telephone number of mainland China, eleven digits.
public struct Mobile: Hashable, Sendable {
    /// The eleven digits.
    public let number: String

    /// Reads a number, with or without +86, blanks and hyphens; throws when it is none.
    public init(_ typed: String) throws(Diagnostic) {
        var digits = typed.normalisedCode.filter { $0 != "-" }
        if digits.hasPrefix("+86") { digits.removeFirst(3) }
        guard digits.isDigits(11), digits.hasPrefix("1"), let second = digits.dropFirst().first,
            ("3"..."9").contains(second)
        else {
            throw Diagnostic.refusal("practice.mobile.invalid")
        }
        number = digits
    }

    /// The number as lists show it, without its middle: `138****5678`.
    public var masked: String { number.prefix(3) + "****" + number.suffix(4) }
}

extension Mobile: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes it as one text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
