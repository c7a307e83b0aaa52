import Diagnostics
import Testing

@Suite("Printable text and source lines")
struct PrintableTextTests {
    @Test(
        "What could drive a terminal or turn a line around becomes a replacement mark",
        arguments: [
            (text: "劳动 ok", printed: "劳动 ok"), (text: "a\tb", printed: "a    b"),
            (text: "a\r\nb", printed: "a b"),
            (text: "\u{1B}[31mred", printed: "\u{FFFD}[31mred"),
            (text: "\u{9B}x", printed: "\u{FFFD}x"),
            (text: "a\u{202E}b", printed: "a\u{FFFD}b"),
            (text: "a\u{0}b\u{7F}", printed: "a\u{FFFD}b\u{FFFD}"),
            (text: "👨‍👩‍👧", printed: "👨‍👩‍👧"), (text: "a\u{2028}b", printed: "a b"),
        ],
    )
    func printable(text: String, printed: String) {
        #expect(PrintableText.of(text) == printed)
    }

    @Test(
        "Lines end with LF, CR LF or CR, and a byte order mark is no part of the first",
        arguments: [
            (text: "", lines: [""]), (text: "a", lines: ["a"]), (text: "a\n", lines: ["a", ""]),
            (text: "a\r\nb\rc\nd", lines: ["a", "b", "c", "d"]),
            (text: "\u{FEFF}劳\n\n动", lines: ["劳", "", "动"]),
            (text: "a\u{2028}b\u{B}c", lines: ["a\u{2028}b\u{B}c"]),
        ],
    )
    func lines(text: String, lines: [String]) {
        #expect(SourceLines.of(text) == lines)
    }

    @Test("Bytes that are not UTF-8 still give lines")
    func foreignBytes() {
        #expect(SourceLines.of(bytes: [0x61, 0xC4, 0x0A, 0x62]) == ["a\u{FFFD}", "b"])
    }
}
