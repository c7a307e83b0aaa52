import Foundation
import Interviews
import Testing

@Suite("Sheet records as they are kept")
struct SheetRecordTests {
    static let rows: [[String?]] = [
        [], ["none"], ["value", "money", "1250.50", "enterprise", nil], [nil, nil], [""],
        ["note", "引号“”、斜线 / 与表情 🙂"], ["note", "\"quoted\" \\ back"], ["note", "line\nline\ttab"],
        ["note", "\u{7F}\u{1}\u{2028}\u{FEFF}"], ["note", "</script>"], ["note", "e\u{301}"],
    ]

    @Test("have the bytes that the JSON encoder writes", arguments: rows)
    func bytes(fields: [String?]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let record = SheetRecord(subject: "points/D01-01/note", fields: fields)
        #expect(try record.json == encoder.encode(fields))
    }

    @Test("are read again as they were", arguments: rows)
    func read(fields: [String?]) throws {
        let record = SheetRecord(subject: "points/D01-01/note", fields: fields)
        #expect(SheetRecord(subject: record.subject, json: try record.json) == record)
    }
}
