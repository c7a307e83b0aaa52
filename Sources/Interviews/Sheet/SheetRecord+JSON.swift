public import Foundation

extension SheetRecord {
    /// A record from its content as kept; content that cannot be read is none.
    public init(subject: String, json: Data) {
        self.init(subject: subject, fields: SheetRecord.fields(of: json))
    }

    /// The content as it is kept, the same bytes that `JSONEncoder` writes.
    public var json: Data {
        get throws {
            if let plain = plainJSON { return plain }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.withoutEscapingSlashes]
            return try encoder.encode(fields)
        }
    }

    /// A row of plain texts, which nearly all are; nil when one holds what JSON escapes.
    private var plainJSON: Data? {
        var bytes = Data("[".utf8)
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            guard let field else {
                bytes.append(contentsOf: "null".utf8)
                continue
            }
            guard field.utf8.allSatisfy(SheetRecord.isPlain) else { return nil }
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: field.utf8)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Thousands of records are read when a checkup is opened: a row of plain texts is read here, any other by Foundation.
    private static func fields(of json: Data) -> [String?] {
        let plain = json.withUnsafeBytes { bytes in plainFields(of: bytes) }
        return plain ?? (try? JSONDecoder().decode([String?].self, from: json)) ?? []
    }

    /// The content of `["value",null]` and the like: no blanks, no escapes; nil for anything else.
    private static func plainFields(of bytes: UnsafeRawBufferPointer) -> [String?]? {
        guard bytes.count >= 2, bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]")
        else { return nil }
        let end = bytes.count - 1
        var fields: [String?] = []
        var index = 1
        while index < end {
            if bytes[index] == UInt8(ascii: "\"") {
                let start = index + 1
                index = start
                while index < end, bytes[index] != UInt8(ascii: "\"") {
                    if bytes[index] == UInt8(ascii: "\\") { return nil }
                    index += 1
                }
                let text = UnsafeRawBufferPointer(rebasing: bytes[start..<index])
                fields.append(String(decoding: text, as: UTF8.self))
                index += 1
            } else if index + 4 <= end, bytes[index..<index + 4].elementsEqual("null".utf8) {
                fields.append(nil)
                index += 4
            } else {
                return nil
            }
            guard index < end else { break }
            guard bytes[index] == UInt8(ascii: ","), index + 1 < end else { return nil }
            index += 1
        }
        return index == end ? fields : nil
    }
}
