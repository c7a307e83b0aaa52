public import Diagnostics

/// The short code on every page of an issued report: the first 80 bits of its digest, in Crockford's base32.
public struct FingerprintCode: Hashable, Sendable {
    /// The ten bytes that it stands for.
    public let bytes: [UInt8]

    /// The code of a digest, or nil when the digest is shorter than ten bytes.
    public init?(digest: [UInt8]) {
        guard digest.count >= FingerprintCode.byteCount else { return nil }
        bytes = Array(digest.prefix(FingerprintCode.byteCount))
    }

    /// Reads a code as a person types it: case, spaces and hyphens do not matter, O is 0, I and L are 1.
    public init(parsing text: String) throws(Diagnostic) {
        var symbols: [UInt8] = []
        for character in text where !FingerprintCode.isFiller(character) {
            guard let symbol = FingerprintCode.symbol(character) else {
                throw FingerprintCode.malformed
            }
            symbols.append(symbol)
        }
        guard symbols.count == FingerprintCode.symbolCount else {
            throw FingerprintCode.malformed
        }
        bytes = FingerprintCode.bytes(of: symbols)
    }

    static let byteCount = 10
    static let symbolCount = 16
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static let malformed = Diagnostic(
        .error,
        Message("fingerprint.malformed"),
        remedy: Message("fingerprint.malformed.remedy"),
    )

    private static func isFiller(_ character: Character) -> Bool {
        character.isWhitespace || "-‐‑–—－".contains(character)
    }

    private static func symbol(_ character: Character) -> UInt8? {
        let upper = Character(character.uppercased())
        let read: Character =
            switch upper {
            case "O": "0"
            case "I", "L": "1"
            default: upper
            }
        return alphabet.firstIndex(of: read).map(UInt8.init)
    }

    private static func bytes(of symbols: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var (buffer, bits) = (UInt32(0), 0)
        for symbol in symbols {
            buffer = buffer << 5 | UInt32(symbol)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
        }
        return bytes
    }
}

extension FingerprintCode: CustomStringConvertible {
    /// Four groups of four, such as `7Q2M-XK0D-9V3H-A5TW`.
    public var description: String {
        var text = ""
        var (buffer, bits, count) = (UInt32(0), 0, 0)
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                if count > 0, count.isMultiple(of: 4) { text += "-" }
                text.append(FingerprintCode.alphabet[Int(buffer >> bits & 31)])
                count += 1
            }
        }
        return text
    }
}

extension FingerprintCode: Codable {
    /// Reads the text, as leniently as a person may write it.
    public init(from decoder: any Decoder) throws {
        try self.init(parsing: decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text in its groups.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
