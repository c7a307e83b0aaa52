/// A unified social credit code (GB 32100-2015), in its normal form: half width, capitals, no blanks.
///
/// Any text is a code, for genuine codes of the pilot years fail the checksum; ``verdict`` says what is odd.
public struct CreditCode: Hashable, Sendable {
    /// The code in its normal form.
    public let text: String

    /// Creates a code from what was typed or scanned.
    public init(_ typed: String) {
        let isNormal = typed.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
        text = isNormal ? typed : typed.normalisedCode
    }

    /// Whether the code is of a body that the judicial administration registers as a law firm.
    public var isLawFirm: Bool { text.hasPrefix("31") }
}

extension CreditCode: CustomStringConvertible {
    /// The code.
    public var description: String { text }
}

extension CreditCode: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes it as one text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
