#if PostgreSQL
import Foundation

/// Rows in the text form of COPY: a line each, columns apart by tabs.
struct PostgreSQLCopyText {
    private(set) var bytes: [UInt8] = []

    /// How many bytes are gathered before they are sent.
    static let most = 1 << 18

    /// Adds a row; false when a text holds a zero character, which PostgreSQL cannot keep.
    mutating func add(_ row: [LedgerValue]) -> Bool {
        for (column, value) in row.enumerated() {
            if column > 0 { bytes.append(UInt8(ascii: "\t")) }
            switch value {
            case .null: bytes.append(contentsOf: "\\N".utf8)
            case .integer(let number): bytes.append(contentsOf: String(number).utf8)
            case .text(let text): guard add(text) else { return false }
            case .bytes(let data):
                bytes.append(contentsOf: "\\\\x".utf8)
                for byte in data {
                    bytes.append(PostgreSQLCopyText.digits[Int(byte >> 4)])
                    bytes.append(PostgreSQLCopyText.digits[Int(byte & 15)])
                }
            }
        }
        bytes.append(UInt8(ascii: "\n"))
        return true
    }

    /// Empties it, keeping its room.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private static let digits = Array("0123456789abcdef".utf8)

    private mutating func add(_ text: String) -> Bool {
        for byte in text.utf8 {
            switch byte {
            case 0: return false
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            default: bytes.append(byte)
            }
        }
        return true
    }
}
#endif
