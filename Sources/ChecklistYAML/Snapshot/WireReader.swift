import Diagnostics

/// Reads what `WireWriter` writes, field by field, without trusting lengths.
struct WireReader {
    /// A field of a record.
    struct Field {
        let number: Int
        private let integer: UInt64
        /// Where a text or a record stands in the block; empty for an integer.
        let bytes: Range<Int>
        private let block: [UInt8]

        fileprivate init(number: Int, integer: UInt64) {
            self.number = number
            self.integer = integer
            bytes = 0..<0
            block = []
        }

        fileprivate init(number: Int, bytes: Range<Int>, of block: [UInt8]) {
            self.number = number
            integer = 0
            self.bytes = bytes
            self.block = block
        }

        /// The value as a text.
        var text: String { String(decoding: block[bytes], as: UTF8.self) }

        /// The value as a text that is made when it is read.
        var late: LateText { LateText(bytes, of: block) }

        /// The value as an integer.
        var value: Int {
            Int(truncatingIfNeeded: Int64(bitPattern: integer >> 1) ^ -Int64(integer & 1))
        }

        /// The value as a record.
        func record<Record: WireRecord>() throws(Diagnostic) -> Record {
            try Record(WireReader(bytes, of: block))
        }
    }

    /// The bytes that the record is a part of.
    let block: [UInt8]
    private var index: Int
    private let end: Int

    init(_ block: [UInt8]) { self.init(block.indices, of: block) }

    private init(_ bytes: Range<Int>, of block: [UInt8]) {
        self.block = block
        index = bytes.lowerBound
        end = bytes.upperBound
    }

    /// The next field, or nil at the end.
    mutating func next() throws(Diagnostic) -> Field? {
        guard index < end else { return nil }
        let key = try integer()
        let number = Int(truncatingIfNeeded: key >> 3)
        switch key & 7 {
        case 0: return Field(number: number, integer: try integer())
        case 2:
            let length = try integer()
            guard length <= UInt64(end - index) else { throw .damagedSnapshot }
            let bytes = index..<index + Int(length)
            index = bytes.upperBound
            return Field(number: number, bytes: bytes, of: block)
        default: throw .damagedSnapshot
        }
    }

    private mutating func integer() throws(Diagnostic) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < end, shift < 64 {
            let byte = block[index]
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
