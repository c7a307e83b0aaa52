public import Foundation

/// JSON in the one form that is hashed and kept: sorted keys, slashes as they are, one line feed at the end.
public enum CanonicalJSON {
    /// The bytes of a value; equal values give equal bytes.
    public static func encoded(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var bytes = try encoder.encode(value)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}
