public import Diagnostics

/// An id in a filing: a UUID in small letters, so that nothing can be said with it.
public struct FiledID: Hashable, Comparable, Sendable {
    /// The 36 characters.
    public let text: String

    /// Reads an id; throws unless it is a UUID in small letters.
    public init(_ text: String) throws(Diagnostic) {
        let bytes = text.utf8
        guard bytes.count == 36, zip(0..., bytes).allSatisfy(FiledID.fits) else {
            throw Diagnostic.filing("id")
        }
        self.text = text
    }

    private static func fits(_ place: Int, _ byte: UInt8) -> Bool {
        switch place {
        case 8, 13, 18, 23: byte == 45
        default: (48...57).contains(byte) || (97...102).contains(byte)
        }
    }

    /// In the order of their characters.
    public static func < (left: FiledID, right: FiledID) -> Bool { left.text < right.text }
}

extension FiledID: Codable {
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
