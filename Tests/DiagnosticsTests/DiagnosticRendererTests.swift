import Diagnostics
import Synchronization
import Testing

@Suite("Diagnostic renderer")
struct DiagnosticRendererTests {
    static let words = Phrasebook(
        zh: ["t.unknownKey": "未知的键“{key}”", "t.remedy": "改为“{known}”", "t.odd": "可疑"],
        en: ["t.unknownKey": "unknown key “{key}”", "t.remedy": "write “{known}”", "t.odd": "odd"],
    )
    static let lines = ["checklist: D09", "标题: {zh: 劳动合同, titel: 未签合同}", ""]

    static let unknown = Diagnostic(
        at: Place(file: "D09.yaml", line: 2, column: 16),
        subject: "D09-01",
        Message("t.unknownKey", ["key": "titel"]),
        remedy: Message("t.remedy", ["known": "title"]),
    )
    static let odd = Diagnostic(.warning, Message("t.odd"))

    func renderer(
        _ language: Language,
        _ style: DiagnosticRenderer.Style = .plain,
    ) -> DiagnosticRenderer {
        DiagnosticRenderer(phrasebook: Self.words, language: language, style: style) { file in
            file == "D09.yaml" ? Self.lines : nil
        }
    }

    @Test("In Chinese: place, message, excerpt with the caret under its column, remedy")
    func chinese() {
        let golden = """
            D09.yaml:2:16: 错误: 未知的键“titel” [t.unknownKey] (D09-01)
            2 | 标题: {zh: 劳动合同, titel: 未签合同}
              |                      ^
            处理：改为“title”
            """
        #expect(renderer(.zh).text(Self.unknown) == golden)
    }

    @Test("In English the same")
    func english() {
        let golden = """
            D09.yaml:2:16: error: unknown key “titel” [t.unknownKey] (D09-01)
            2 | 标题: {zh: 劳动合同, titel: 未签合同}
              |                      ^
            remedy: write “title”
            """
        #expect(renderer(.en).text(Self.unknown) == golden)
    }

    @Test("Without place, subject or remedy, only the heading stands")
    func bare() {
        #expect(renderer(.zh).text(Self.odd) == "警告: 可疑 [t.odd]")
        #expect(renderer(.en).text(Self.odd) == "warning: odd [t.odd]")
    }

    @Test(
        "Where the file cannot be shown, the excerpt is left out",
        arguments: [
            Place(file: "other.yaml", line: 1), Place(file: "D09.yaml", line: 9),
            Place(file: "D09.yaml", line: 0),
        ],
    )
    func withoutExcerpt(place: Place) {
        #expect(
            renderer(.en).text(Diagnostic(at: place, Message("t.odd")))
                == "\(place): error: odd [t.odd]"
        )
    }

    @Test("An empty line shows its number and the caret")
    func emptyLine() {
        let text = renderer(.en).text(
            Diagnostic(at: Place(file: "D09.yaml", line: 3), Message("t.odd"))
        )
        #expect(text == "D09.yaml:3:1: error: odd [t.odd]\n3 |\n  | ^")
    }

    @Test("Colours appear only in the colour style, and change nothing else")
    func colours() throws {
        let coloured = renderer(.zh, .colour).text([Self.unknown, Self.odd])
        let plain = renderer(.zh).text([Self.unknown, Self.odd])
        #expect(!plain.contains("\u{1B}"))
        #expect(
            coloured.contains("\u{1B}[1;31m错误:\u{1B}[0m")
                && coloured.contains("\u{1B}[1;33m警告:\u{1B}[0m")
        )
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test("Controls in file names, messages and lines cannot drive the terminal")
    func harmless() {
        let words = Phrasebook(zh: [:], en: ["t": "say {what}"])
        let place = Place(file: "a\u{1B}[2J.yaml", line: 1)
        let diagnostic = Diagnostic(
            at: place,
            subject: "\u{7}",
            Message("t", ["what": "\u{1B}]0;x\nnew line"]),
        )
        let text = DiagnosticRenderer(phrasebook: words, language: .en) { _ in ["\u{1B}[31m"] }
            .text(diagnostic)
        #expect(!text.contains("\u{1B}") && !text.contains("\u{7}"))
        #expect(text.split(separator: "\n").count == 3)
    }

    @Test("Several are sorted by place, and each file is asked for once")
    func several() {
        let asked = Mutex([String]())
        let renderer = DiagnosticRenderer(phrasebook: Self.words, language: .en) { file in
            asked.withLock { $0.append(file) }
            return file == "D09.yaml" ? Self.lines : nil
        }
        let missing = Place(file: "E.yaml", line: 1)
        let text = renderer.text([
            Self.odd, Diagnostic(at: missing, Message("t.odd")), Self.unknown,
            Diagnostic(at: missing.advanced(by: 1), Message("t.odd")),
            Diagnostic(.note, at: Place(file: "D09.yaml", line: 1), Message("t.odd")),
        ])
        let headings = text.split(separator: "\n\n").map { $0.prefix { $0 != "\n" } }
        #expect(
            headings.map { $0.prefix(9) } == [
                "D09.yaml:", "D09.yaml:", "E.yaml:1:", "E.yaml:1:", "warning: ",
            ]
        )
        #expect(asked.withLock { $0 } == ["D09.yaml", "E.yaml"])
        #expect(renderer.text([Diagnostic]()) == "")
    }

    @Test(
        "The summary counts in words",
        arguments: [
            (errors: 0, warnings: 0, notes: 0, zh: "未发现问题", en: "no problems found"),
            (errors: 1, warnings: 0, notes: 0, zh: "1 个错误", en: "1 error"),
            (errors: 2, warnings: 1, notes: 0, zh: "2 个错误，1 个警告", en: "2 errors, 1 warning"),
            (errors: 0, warnings: 3, notes: 1, zh: "3 个警告，1 条提示", en: "3 warnings, 1 note"),
        ],
    )
    func summary(errors: Int, warnings: Int, notes: Int, zh: String, en: String) {
        let all = [(Severity.error, errors), (.warning, warnings), (.note, notes)].flatMap {
            severity,
            count in
            Array(repeating: Diagnostic(severity, Message("t.odd")), count: count)
        }
        #expect(renderer(.zh).summary(all) == zh)
        #expect(renderer(.en).summary(all) == en)
    }
}
