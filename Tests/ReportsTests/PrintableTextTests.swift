import Testing

@testable import Reports

@Suite("Printable text")
struct PrintableTextTests {
    @Test(
        "What has no printed form goes",
        arguments: [
            (text: "a\u{0}b\u{7}c\u{1B}[31m", printed: "abc[31m"),
            (text: "\u{FEFF}甲\u{202E}乙\u{2066}", printed: "甲乙"),
            (text: "a\u{FFFE}\u{1FFFF}b\u{80}", printed: "ab"),
            (text: "a\u{E0041}b", printed: "ab"),
        ],
    )
    func removed(text: String, printed: String) {
        #expect(text.printable == printed)
    }

    @Test(
        "Line ends become line feeds and tabs become spaces",
        arguments: [
            (text: "a\r\nb", printed: "a\nb"), (text: "a\rb", printed: "a\nb"),
            (text: "a\tb", printed: "a b"),
            (text: "a\u{2028}b\u{2029}c\u{85}d", printed: "a\nb\nc\nd"),
            (text: "a\n\nb", printed: "a\n\nb"),
        ],
    )
    func spaced(text: String, printed: String) {
        #expect(text.printable == printed)
    }

    @Test(
        "Letters, rare characters and emoji stay",
        arguments: ["𠮷野", "👨‍👩‍👧", "é ①㊣☐", "a\u{200B}b", ""],
    )
    func kept(text: String) {
        #expect(text.printable == text)
    }

    @Test("Cleaning twice changes nothing more, for seeded texts")
    func idempotent() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let scalars = (0..<40).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &generator))
            }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            #expect(text.printable.printable == text.printable)
        }
    }
}
