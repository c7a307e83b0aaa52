import Checklists
import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("The small parts of an interview")
struct SmallPartsTests {
    @Test(
        "articles read as lawyers write them",
        arguments: [
            (article: "82", paragraph: 1, zh: "第八十二条第一款", en: "article 82(1)"),
            (article: "120-1", paragraph: nil, zh: "第一百二十条之一", en: "article 120-1"),
            (article: "10", paragraph: nil, zh: "第十条", en: "article 10"),
            (article: "110", paragraph: nil, zh: "第一百一十条", en: "article 110"),
            (article: "1205", paragraph: 12, zh: "第一千二百零五条第十二款", en: "article 1205(12)"),
            (article: "1001", paragraph: nil, zh: "第一千零一条", en: "article 1001"),
        ],
    )
    func articles(_ article: String, _ paragraph: Int?, _ zh: String, _ en: String) {
        #expect(ArticleWords.text(article: article, paragraph: paragraph, .zh) == zh)
        #expect(ArticleWords.text(article: article, paragraph: paragraph, .en) == en)
    }

    @Test(
        "prose breaks between Chinese characters and between words, never before closing marks",
        arguments: [
            (text: "一二三四五六七八", lines: ["一二三四", "五六七八"]),
            (text: "一二三四，五", lines: ["一二三", "四，五"]),
            (text: "one two three", lines: ["one two", "three"]),
            (text: "a\nb", lines: ["a", "b"]), (text: "", lines: [""]),
        ],
    )
    func wrapping(_ text: String, _ lines: [String]) {
        #expect(WrappedText(width: 8).lines(text) == lines)
    }

    @Test("no line is wider than it may be")
    func width() {
        let text = String(repeating: "公司 2026年 has，(signed) 合同。", count: 20)
        for line in WrappedText(width: 30).lines(text, hanging: 2) {
            #expect(DisplayWidth.of(line) <= 32)
        }
    }

    @Test(
        "a typed line is an answer or a request",
        arguments: [
            (line: "  ", typed: TypedLine.nothing), (line: "是", typed: .entry("是")),
            (line: "?", typed: .command(.help, "")), (line: "？", typed: .command(.help, "")),
            (line: "§", typed: .command(.law, "")), (line: ":Back", typed: .command(.back, "")),
            (line: "：跳到　D09-03", typed: .command(.jump, "D09-03")),
            (line: "跳过 没时间", typed: .command(.skip, "没时间")),
            (line: ":x1 y", typed: .unknown("x1")), (line: "back", typed: .entry("back")),
        ],
    )
    func typedLine(_ line: String, _ typed: TypedLine) {
        #expect(TypedLine(line, takesText: false) == typed)
    }

    @Test(
        "a path may come in quotation marks, escaped, or from the home folder",
        arguments: [
            (typed: "'/a b.pdf'", path: "/a b.pdf"), (typed: "/a\\ b.pdf", path: "/a b.pdf"),
            (typed: "~/x", path: NSHomeDirectory() + "/x"),
        ],
    )
    func path(_ typed: String, _ path: String) {
        #expect(FormEntry.path(typed) == path)
    }

    @Test("no word asks for two things")
    func wordsAreUnique() {
        let words = InterviewCommandWord.allCases.flatMap { command in
            Set(
                Language.allCases.flatMap {
                    WordList<Int>.words(of: "interview.run.command.\(command.rawValue)", in: $0)
                }
            )
        }
        #expect(words.count == Set(words).count)
    }
}
