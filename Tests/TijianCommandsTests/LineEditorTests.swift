import Testing

@testable import TijianCommands

@Suite("Editing a line at the terminal")
struct LineEditorTests {
    func lines(_ typed: String) -> [String] {
        var editor = LineEditor()
        return typed.utf8.compactMap { byte in
            if case .line(let line) = editor.take(byte) { line } else { nil }
        }
    }

    @Test(
        "gives the line as it stands when it is entered",
        arguments: [
            (typed: "yes\n", line: "yes"), (typed: "ye\u{7F}es\r", line: "yes"),
            (typed: "不知到\u{7F}道\n", line: "不知道"), (typed: "wrong\u{15}right\n", line: "right"),
            (typed: "one two\u{17}\n", line: "one"), (typed: "\u{7F}a\n", line: "a"),
            (typed: "a\u{1B}[A\u{1B}[Db\n", line: "ab"), (typed: "a\u{1B}OPb\n", line: "ab"),
            (typed: "a\tb\n", line: "a b"), (typed: "a\u{1}b\n", line: "ab"),
        ],
    )
    func edits(_ typed: String, _ line: String) {
        #expect(lines(typed) == [line])
    }

    @Test("keeps a pasted block together, control characters included")
    func paste() {
        #expect(lines("\u{1B}[200~一\n二\u{7}\u{1B}[201~三\n") == ["一\n二\u{7}三"])
    }

    @Test("erases a Chinese character with two columns")
    func width() {
        var editor = LineEditor()
        for byte in "中".utf8 { _ = editor.take(byte) }
        #expect(editor.take(0x7F) == .show("\u{8}\u{8}  \u{8}\u{8}"))
    }

    @Test("ends on Ctrl-D only where nothing is typed")
    func end() {
        var editor = LineEditor()
        #expect(editor.take(0x04) == .end)
        _ = editor.take(UInt8(ascii: "a"))
        #expect(editor.take(0x04) == .show(""))
    }

    @Test("takes ten thousand characters on one line")
    func long() {
        let long = String(repeating: "长", count: 10_000)
        #expect(lines(long + "\n") == [long])
    }
}
