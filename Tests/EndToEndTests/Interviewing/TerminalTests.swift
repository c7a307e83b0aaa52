import Foundation
import Testing

/// An interview in a pseudo-terminal, as a person holds it.
@Suite("At the terminal")
struct TerminalTests {
    let desk: Desk

    init() throws { desk = try Desk.small().open() }

    private func begin(
        columns: UInt16 = 80,
        with more: [String: String] = [:],
    ) throws -> Conversation {
        try Conversation.terminal(["interview", "2026-1"], at: desk, columns: columns, with: more)
    }

    /// Types a line once the words are on the screen.
    private func type(
        _ line: String,
        at words: String,
        _ conversation: Conversation,
        _ mark: inout Int,
    ) throws {
        try conversation.listen(from: mark, for: words)
        try conversation.listen(from: mark, for: "> ") { text in
            text.range(of: words).map { text[$0.upperBound...].contains("> ") } ?? false
        }
        mark = conversation.mark
        conversation.type(line + "\r")
    }

    @Test("Questions, help, going back, Ctrl-C and resuming at the same question")
    func interview() throws {
        let first = try begin()
        var mark = 0
        try type("1", at: "<form.employees>", first, &mark)
        try type("5", at: "<D09-01.q1>", first, &mark)
        try type("?", at: "<D09-01.q2>", first, &mark)
        try first.listen(from: mark, for: ":返回")
        try type(":返回", at: "<D09-01.q2>", first, &mark)
        try first.listen(from: mark, for: "<D09-01.q1>")
        try type("6", at: "现答", first, &mark)
        try type("1200", at: "<D09-01.q2>", first, &mark)
        try first.listen(from: mark, for: "999")
        try type("60", at: "<D09-01.q2>", first, &mark)
        try first.listen(from: mark, for: "<D09-01.q3>")
        first.type("12\u{3}")
        try first.listen(from: mark, for: "tijian interview 2026-1")
        #expect(first.end() == .exit(0), "\(first.heard)")
        #expect(Talk.rawTraces(in: first.heard).isEmpty)
        #expect(CrashTests.numbers(on: try desk.sheet()) == ["D09-01.q1": 6, "D09-01.q2": 60])
        let second = try begin()
        let heard = try second.listen(for: "\n> ")
        #expect(heard.contains("<D09-01.q3>") && !heard.contains("<D09-01.q1>"))
        second.type(":quit\r")
        #expect(second.end() == .exit(0))
    }

    @Test("A person who closes the terminal loses nothing", arguments: [SIGHUP, SIGTERM, SIGINT])
    func closed(signal: Int32) throws {
        let conversation = try begin()
        var mark = 0
        try type("1", at: "<form.employees>", conversation, &mark)
        try type("5", at: "<D09-01.q1>", conversation, &mark)
        try conversation.listen(from: mark, for: "<D09-01.q2>")
        #expect(conversation.end(by: signal) == .exit(0))
        #expect(CrashTests.numbers(on: try desk.sheet()) == ["D09-01.q1": 5])
    }

    @Test("Colours are there on a terminal, not with NO_COLOR, and not in a pipe")
    func colours() throws {
        let coloured = try begin()
        #expect(try coloured.listen(for: "<form.employees>").contains("\u{1B}[1"))
        let plain = try begin(with: ["NO_COLOR": "1"])
        #expect(try !plain.listen(for: "<form.employees>").contains(/\u{1B}\[[0-9;]*m/))
        let piped = try Conversation.piped(["interview", "2026-1"], at: desk)
        #expect(try !piped.listen(for: "<form.employees>").contains("\u{1B}"))
    }

    @Test(
        "No line is wider than the terminal, Chinese characters taken as two columns",
        arguments: [UInt16(48), 80],
    )
    func width(columns: UInt16) throws {
        let conversation = try begin(columns: columns)
        var mark = 0
        try type("1", at: "<form.employees>", conversation, &mark)
        try type("?", at: "<D09-01.q1>", conversation, &mark)
        try conversation.listen(from: mark, for: "<D09-01.q1>")
        let text = conversation.heard.replacing(/\u{1B}\[[0-9;?]*[a-z]/, with: "")
        for line in text.split(whereSeparator: \.isNewline) {
            #expect(TerminalTests.columns(line) <= Int(columns), "\(line)")
        }
    }

    @Test("Chinese is typed, erased with one key a character, and kept")
    func chinese() throws {
        let conversation = try begin()
        var mark = 0
        try type("是", at: "<form.employees>", conversation, &mark)
        try type("９９９", at: "<D09-01.q1>", conversation, &mark)
        try type("1", at: "<D09-01.q2>", conversation, &mark)
        try type("2", at: "<D09-01.q3>", conversation, &mark)
        try type("工资条错\u{7F}都在", at: "D09-01 有什么要说明的", conversation, &mark)
        try conversation.listen(from: mark, for: "<D09-02.q1>")
        _ = conversation.end(by: SIGINT)
        #expect(try desk.sheet().contains("remark: 工资条都在"))
    }

    private static func columns(_ text: Substring) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 && $1.value < 0x1_0000 ? 2 : 1) }
    }
}
