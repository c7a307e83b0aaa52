public import Diagnostics

/// The SHA-256 of a report's content: 64 hexadecimal digits in lower case.
public struct Fingerprint: Hashable, Sendable {
    /// The digits.
    public let text: String

    /// Reads 64 hexadecimal digits of either case; throws for anything else.
    public init(_ text: String) throws(Diagnostic) {
        let lower = text.lowercased()
        let isHexadecimal = lower.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (97...102).contains(byte)
        }
        guard lower.utf8.count == 64, isHexadecimal else {
            throw Diagnostic.refusal("practice.fingerprint.invalid")
        }
        self.text = lower
    }
}

extension Fingerprint: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes it as one text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
