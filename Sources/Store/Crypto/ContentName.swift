import CSodium

/// The name of bytes that are kept by their content: BLAKE2b-256 in hex, several times as fast as SHA-256.
///
/// Every blob of a library is held against its name whenever a checkup is opened.
public enum ContentName {
    /// The name of bytes.
    public static func of(_ bytes: [UInt8]) -> String {
        _ = Sodium.isReady
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
        return hash.hex
    }
}

extension [UInt8] {
    /// The bytes as small hexadecimal digits.
    fileprivate var hex: String {
        String(unsafeUninitializedCapacity: count * 2) { text in
            for (index, byte) in enumerated() {
                text[index * 2] = Self.digits[Int(byte >> 4)]
                text[index * 2 + 1] = Self.digits[Int(byte & 15)]
            }
            return count * 2
        }
    }

    private static let digits = [UInt8]("0123456789abcdef".utf8)
}
