import Diagnostics

/// Reads what `WireWriter` writes, field by field, without trusting lengths.
struct WireReader {
    /// A field of a record.
    struct Field {
        let number: Int
        private let integer: UInt64
        private let bytes: UnsafeRawBufferPointer

        fileprivate init(number: Int, integer: UInt64) {
            self.number = number
            self.integer = integer
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
        }

        fileprivate init(number: Int, bytes: UnsafeRawBufferPointer) {
            self.number = number
            integer = 0
            self.bytes = bytes
        }

        /// The value as a text.
        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// The value as an integer.
        var value: Int {
            Int(truncatingIfNeeded: Int64(bitPattern: integer >> 1) ^ -Int64(integer & 1))
        }

        /// The value as a record.
        func record<Record: WireRecord>() throws(Diagnostic) -> Record {
            try Record(WireReader(bytes))
        }
    }

    private let bytes: UnsafeRawBufferPointer
    private var index = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next field, or nil at the end.
    mutating func next() throws(Diagnostic) -> Field? {
        guard index < bytes.count else { return nil }
        let key = try integer()
        let number = Int(truncatingIfNeeded: key >> 3)
        switch key & 7 {
        case 0: return Field(number: number, integer: try integer())
        case 2:
            let length = try integer()
            guard length <= UInt64(bytes.count - index) else { throw .damagedSnapshot }
            let end = index + Int(length)
            defer { index = end }
            return Field(
                number: number,
                bytes: UnsafeRawBufferPointer(rebasing: bytes[index..<end]),
            )
        default: throw .damagedSnapshot
        }
    }

    private mutating func integer() throws(Diagnostic) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .damagedSnapshot
    }
}

extension Diagnostic {
    /// Bytes of a snapshot that are not what was written.
    static var damagedSnapshot: Diagnostic { .decoding("snapshot.damaged", at: nil) }
}
