import ChecklistYAML
import Diagnostics
import Testing

@Suite("Encoding and characters")
struct EncodingTests {
    @Test(
        "Bytes that are not UTF-8 are refused with line, column and byte",
        arguments: [
            (bytes: [0xFF], place: "1:1", byte: "1"),
            (bytes: Array("标题: a\n中".utf8) + [0xB4, 0xFA], place: "2:2", byte: "14"),
            (bytes: Array("a: ".utf8) + [0xC0, 0x80], place: "1:4", byte: "4"),
            (bytes: Array("a\r\nb: ".utf8) + [0xED, 0xA0, 0x80], place: "2:4", byte: "7"),
            (bytes: [0xEF, 0xBB, 0xBF, 0x61, 0xF5], place: "1:2", byte: "5"),
            (bytes: [0x61, 0xE4, 0xB8], place: "1:2", byte: "2"),
        ] as [(bytes: [UInt8], place: String, byte: String)],
    )
    func notUTF8(bytes: [UInt8], place: String, byte: String) {
        let reading = Reading(bytes)
        #expect(reading.problems == ["notUTF8 \(place)"])
        #expect(reading.diagnostics.first?.message.arguments["byte"] == .text(byte))
        #expect(reading.node == nil)
    }

    @Test(
        "UTF-16 and UTF-32 are known by their marks",
        arguments: [
            [0xFE, 0xFF, 0, 0x61], [0xFF, 0xFE, 0x61, 0], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF],
        ] as [[UInt8]],
    )
    func wide(bytes: [UInt8]) {
        #expect(Reading(bytes).problems == ["notUTF8Mark 1:1"])
    }

    @Test(
        "Control characters and stray marks are refused by code",
        arguments: [
            (text: "a: \u{0}", place: "1:4", code: "U+0000"),
            (text: "中: \u{1B}[31m", place: "1:4", code: "U+001B"),
            (text: "a: 1\nb: \u{7F}", place: "2:4", code: "U+007F"),
            (text: "a: \u{85}", place: "1:4", code: "U+0085"),
            (text: "a: \u{9B}", place: "1:4", code: "U+009B"),
            (text: "a: x\u{2028}y", place: "1:5", code: "U+2028"),
            (text: "a: x\u{FEFF}", place: "1:5", code: "U+FEFF"),
            (text: "a: \u{FFFE}", place: "1:4", code: "U+FFFE"),
            (text: "# \u{C}", place: "1:3", code: "U+000C"),
        ],
    )
    func controls(text: String, place: String, code: String) {
        let reading = Reading(text)
        #expect(reading.problems == ["controlCharacter \(place)"])
        #expect(reading.diagnostics.first?.message.arguments == ["code": .text(code)])
    }

    @Test(
        "Escapes cannot write what the file may not hold",
        arguments: [
            #"a: "\0""#, #"a: "x\e[31m""#, #"a: "\n%TAG\a""#, #"a: "\u2028""#, #"a: "\x7f""#,
            #"a: "\N""#,
        ],
    )
    func escapes(text: String) {
        #expect(Reading(text).problems == ["controlEscape 1:4"])
    }

    @Test(
        "Ordinary escapes are text",
        arguments: [#"a: "\t\n\r\"\\\/\u4e2d\U0001F44D\ ""#, #"a: "\n%TAG""#],
    )
    func plainEscapes(text: String) {
        #expect(Reading(text).problems == [])
    }

    @Test(
        "Neighbours of the refused characters pass",
        arguments: ["\u{A0}", "\u{2027}", "\u{202F}", "\u{FFFD}", "，", "\u{E000}"],
    )
    func neighbours(text: String) {
        #expect(Reading("a: x\(text)y").problems == [])
    }
}
