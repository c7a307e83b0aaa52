import ChecklistYAML
import Diagnostics
import Testing

@Suite("Not readable as YAML")
struct SyntaxErrorTests {
    @Test(
        "Each common slip has its own message at the place to look",
        arguments: [
            (text: "a: 1\nbc\nd: 2", problem: "missingColon 2:1"),
            (text: "a: b: c", problem: "unexpectedColon 1:5"),
            (text: "a: 注意: 见下", problem: "unexpectedColon 1:6"),
            (text: "a: 1\n  b: 2", problem: "unexpectedColon 2:4"),
            (text: "a: - b", problem: "unexpectedDash 1:4"),
            (text: "a: ? b", problem: "unexpectedQuestionMark 1:4"),
            (text: "a:\n   b: 1\n  c: 2", problem: "badIndentation 3:3"),
            (text: "- a\nb: 1", problem: "badIndentation 2:1"),
            (text: "a: \"x\" y", problem: "badIndentation 1:8"),
            (text: "\"x\" y", problem: "trailingContent 1:5"),
            (text: "a: [1, 2\nb: 3", problem: "unclosedFlow 1:4"),
            (text: "a: [1, 2", problem: "unclosedFlow 1:4"),
            (text: "k: {a: 1", problem: "unclosedFlow 1:4"),
            (text: "k: [", problem: "unclosedFlow 1:4"),
            (text: "k: [a,\n\n", problem: "unclosedFlow 1:4"),
            (text: "k: [\"a", problem: "unclosedQuote 1:5"),
            (text: "k: {a: \"x\" y}", problem: "unclosedFlow 1:4"),
            (text: "a: \"x\nb: 1", problem: "unclosedQuote 1:4"),
            (text: "a: 'x", problem: "unclosedQuote 1:4"),
            (text: "a: 'x\n---\n", problem: "unclosedQuote 1:4"),
            (text: "a: [1, , 2]", problem: "missingValue 1:8"),
            (text: "a: \"C:\\劳\"", problem: "badEscape 1:7"),
            (text: "a: \"\\uD800\"", problem: "badEscape 1:7"),
            (text: "a: \"\\xZZ\"", problem: "badEscape 1:7"),
            (text: "a:\n\tb: 1", problem: "tab 2:1"),
            (text: "a: x\n\ty", problem: "tab 2:1"),
            (text: "a: |\n\tx", problem: "tab 2:1"),
            (text: "a: | text", problem: "blockHeader 1:6"),
            (text: "a: |0\n  x", problem: "blockHeader 1:5"),
            (text: "a: * 注", problem: "anchorSign 1:4"),
            (text: "a: &注 x", problem: "anchorSign 1:4"),
            (text: "劳动: @x", problem: "reservedCharacter 1:5"),
            (text: "a: `x`", problem: "reservedCharacter 1:4"),
            (text: "a: 1\n b\n: c", problem: "badIndentation 3:1"),
        ],
    )
    func slips(text: String, problem: String) {
        let reading = Reading(text)
        #expect(reading.problems == [problem])
        #expect(reading.node == nil)
    }

    @Test("What reading found before it stopped is reported too")
    func both() {
        #expect(Reading("a: &x 1\nb: [").problems == ["anchor 1:4", "unclosedFlow 2:4"])
    }

    @Test("An unclosed bracket tells where reading stopped, a reserved character which it was")
    func arguments() {
        #expect(
            Reading("k: {a: 1").diagnostics.first?.message.arguments == [
                "line": "1", "column": "9",
            ]
        )
        #expect(Reading("k: @x").diagnostics.first?.message.arguments == ["character": "@"])
        #expect(Reading("\u{FEFF}中\r\n: %x").diagnostics.count == 1)
    }
}
