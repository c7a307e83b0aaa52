import Foundation

/// A hash as a filing names it and as the tables hold it.
enum LedgerHash {
    /// 64 hexadecimal digits become 32 bytes; any other text its own bytes.
    static func bytes(_ text: String) -> Data {
        let digits = Array(text.utf8)
        guard digits.count == 64 else { return Data(digits) }
        var bytes = Data(capacity: 32)
        for place in stride(from: 0, to: 64, by: 2) {
            guard let high = value(digits[place]), let low = value(digits[place + 1]) else {
                return Data(digits)
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    /// The text again.
    static func text(_ bytes: Data) -> String {
        guard bytes.count == 32 else { return String(decoding: bytes, as: UTF8.self) }
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 97...102: digit - 87
        default: nil
        }
    }
}
