public import Foundation

/// A SHA-256 hash.
public struct Digest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: Data

    /// The number of bytes.
    static let length = 32

    /// Creates a digest from exactly 32 bytes.
    public init?(bytes: Data) {
        guard bytes.count == Digest.length else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits.
    public init?(hex: String) {
        guard let bytes = Data(hex: hex) else { return nil }
        self.init(bytes: bytes)
    }

    /// Hashes bytes.
    public init(of data: Data) {
        var stream = SHA256Stream()
        stream.update(data)
        self = stream.finish()
    }

    init(checked bytes: Data) {
        self.bytes = bytes
    }

    /// The hash as 64 small hexadecimal digits.
    public var hex: String { bytes.hex }
}

extension Digest: CustomStringConvertible {
    /// The hexadecimal text.
    public var description: String { hex }
}

extension Digest: Comparable {
    /// Whether one digest comes first, byte by byte.
    public static func < (left: Digest, right: Digest) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Digest: Codable {
    /// Reads the hexadecimal text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let digest = Digest(hex: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a SHA-256 hash",
            )
        }
        self = digest
    }

    /// Writes the hexadecimal text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hex)
    }
}
