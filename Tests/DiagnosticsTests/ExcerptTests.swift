import Testing

@testable import Diagnostics

@Suite("Excerpt")
struct ExcerptTests {
    @Test(
        "The caret stands under its character, whatever the widths before it",
        arguments: [
            (line: "abc", column: 1, indent: 0), (line: "abc", column: 3, indent: 2),
            (line: "劳动合同: x", column: 5, indent: 8), (line: "e\u{301}x", column: 3, indent: 1),
            (line: "\ta", column: 2, indent: 4), (line: "👍x", column: 2, indent: 2),
            (line: "abc", column: 99, indent: 3), (line: "", column: 1, indent: 0),
            (line: "abc", column: 0, indent: 0),
        ],
    )
    func caret(line: String, column: Int, indent: Int) {
        #expect(Excerpt(line: line, column: column, width: 40).indent == indent)
    }

    @Test("A line that fits is shown whole")
    func whole() {
        #expect(Excerpt(line: "  - id: D09-01", column: 5, width: 40).text == "  - id: D09-01")
    }

    @Test("A long line is cut on both sides, and the caret's character stays in sight")
    func cut() {
        let line = String(repeating: "前", count: 300) + "X" + String(repeating: "后", count: 300)
        let excerpt = Excerpt(line: line, column: 301, width: 40)
        #expect(excerpt.text.hasPrefix("…前") && excerpt.text.hasSuffix("后…"))
        #expect(DisplayWidth.of(excerpt.text) <= 40)
        let before = excerpt.text.prefix { $0 != "X" }
        #expect(DisplayWidth.of(String(before)) == excerpt.indent)
    }

    @Test("For any line and column, the excerpt fits and the caret is within it or just after it")
    func property() {
        var random = SeededGenerator(seed: 3)
        let alphabet = Array("ab 劳，👍\te\u{301}\u{1B}")
        for _ in 0..<500 {
            let length = Int.random(in: 0...200, using: &random)
            let line = String(
                (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
            )
            let column = Int.random(in: 1...250, using: &random)
            let excerpt = Excerpt(line: line, column: column, width: 40)
            let width = DisplayWidth.of(excerpt.text)
            #expect(width <= 40)
            #expect(excerpt.indent <= width)
        }
    }
}
