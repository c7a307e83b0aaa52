import Foundation
import Testing

/// What is wrong in a sheet is refused with its place, and nothing of the sheet is recorded.
@Suite("Bad sheets")
struct SheetRefusalTests {
    let desk: Desk
    let recorded: String

    init() throws {
        desk = try Desk.small().open()
        expectDone(try desk.answer("  D09-01:\n    q1: 7\n    q2: 8\n"))
        recorded = try desk.sheet()
    }

    static let points = [
        (case: "a word for a number", line: "q3: many", place: "answers.yaml:4:9"),
        (case: "two values for one", line: "q3: [1, 2]", place: "answers.yaml:4:9"),
        (case: "below its range", line: "q3: -1", place: "answers.yaml:4:9"),
        (case: "above its range", line: "q3: 1000", place: "answers.yaml:4:9"),
        (case: "an unknown question", line: "q9: 1", place: "answers.yaml:4:9"),
        (case: "a hidden question", line: "remark: x", place: "answers.yaml:4:13"),
        (case: "an unknown paper", line: "papers: {deed: {state: seen}}", place: "answers.yaml:4"),
        (case: "an unknown state", line: "q3: {state: perhaps}", place: "answers.yaml:4"),
        (case: "an escaped control character", line: #"q3: "1\u0007""#, place: "answers.yaml:4"),
        (case: "a control character", line: "q3: 1\u{7}", place: "answers.yaml:4"),
        (case: "an anchor", line: "q3: &a 1", place: "answers.yaml:4"),
        (case: "unclosed brackets", line: "q3: [1", place: "answers.yaml:4"),
    ]

    @Test("An answer that cannot be taken is refused at its place", arguments: points)
    func refused(case name: String, line: String, place: String) throws {
        let outcome = try desk.answer("  D09-01:\n    \(line)\n    q1: 9\n")
        expectRefusal(outcome, code: 65, naming: place)
        try desk.expectNothingLost(recorded)
    }

    static let texts = [
        (case: "an emoji", text: "好😀", place: "answers.yaml:5:13"),
        (case: "a joined emoji", text: "一家👨‍👩‍👧", place: "answers.yaml:5:13"),
        (case: "a character of private use", text: "王\u{E000}", place: "answers.yaml:5:13"),
        (case: "a mark that turns the line", text: "甲\u{202E}乙", place: "answers.yaml:5"),
        (
            case: "a text over the limit", text: String(repeating: "字", count: 10_000),
            place: "answers.yaml:5:13",
        ),
    ]

    @Test("A text that cannot be printed or kept is refused at its place", arguments: texts)
    func refusedText(case name: String, text: String, place: String) throws {
        let outcome = try desk.answer("  D09-01:\n    q1: 999\n    remark: \(text)\n")
        expectRefusal(outcome, code: 65, naming: place)
        try desk.expectNothingLost(recorded)
    }

    @Test("A text as long as allowed is kept to the last, and so is a rare name")
    func longText() throws {
        let text = String(repeating: "长", count: 7_996) + "𠮷𬭎龘。"
        expectDone(try desk.answer("  D09-01:\n    q1: 999\n    remark: \(text)\n"))
        let sheet = try desk.sheet()
        let kept = sheet.filter { !$0.isWhitespace }
        #expect(kept.contains(text))
        expectDone(try desk.run("store", "verify"))
        expectDone(
            try desk.run("report", "draft", "2026-1", "--output", "out", "--formats", "html,json")
        )
    }

    static let files = [
        (case: "not YAML", text: "sheet: 1\npoints: [a\n  b: {", place: "bad.yaml:2"),
        (case: "a list", text: "- 1\n- 2\n", place: "bad.yaml:1"),
        (case: "empty", text: "", place: "bad.yaml"),
        (case: "another kind of file", text: "checklist: D09\n", place: "bad.yaml:1"),
        (case: "a key twice", text: "sheet: 1\nsheet: 1\n", place: "bad.yaml:2"),
        (
            case: "an unknown point", text: "sheet: 1\npoints:\n  D77-01: {q1: 1}\n",
            place: "bad.yaml:3",
        ),
    ]

    @Test("A file that is no sheet is refused", arguments: files)
    func file(case name: String, text: String, place: String) throws {
        let path = try desk.write(text, to: "bad.yaml")
        let outcome = try desk.run("interview", "2026-1", "--answers", path)
        expectRefusal(outcome, code: 65, naming: place)
        try desk.expectNothingLost(recorded)
    }

    @Test("A file that is not UTF-8 is refused")
    func encoding() throws {
        let path = desk.path("gbk.yaml")
        try Data([0x73, 0x3A, 0x20, 0xC4, 0xE3, 0x0A]).write(to: URL(filePath: path))
        let outcome = try desk.run("interview", "2026-1", "--answers", path)
        expectRefusal(outcome, code: 65, naming: "gbk.yaml:1")
        try desk.expectNothingLost(recorded)
    }

    @Test("All that is wrong is said in one run")
    func all() throws {
        let outcome = try desk.answer("  D09-01:\n    q1: x\n    q2: y\n    q9: 1\n")
        expectRefusal(outcome, code: 65, naming: "answers.yaml:4")
        #expect(outcome.talk.contains("answers.yaml:5") && outcome.talk.contains("answers.yaml:6"))
    }
}
