import Bureau
import Diagnostics
import Testing

@Suite("Placeholders of a bulletin")
struct BulletinPlaceholderTests {
    @Test(
        "What stands between braces",
        arguments: [
            (text: "year", meaning: BulletinPlaceholder.year),
            (text: "last_year", meaning: .lastYear),
            (text: "bureau", meaning: .bureau),
            (text: "campaign:deepen", meaning: .campaign("deepen")),
            (text: "visited", meaning: .figure("visited", .value)),
            (text: "visited:last_year", meaning: .figure("visited", .lastYear)),
            (text: "visited:change", meaning: .figure("visited", .change)),
            (text: "visited:parts", meaning: .figure("visited", .parts)),
            (text: "visited:over_1000", meaning: .figure("visited", .over(1_000))),
        ],
    )
    func accepted(text: String, meaning: BulletinPlaceholder) {
        #expect(BulletinPlaceholder(text) == meaning)
    }

    @Test(
        "What means nothing",
        arguments: ["visited:", "visited:share", "visited:over_0", "visited:over_x", "a:b:c"],
    )
    func refused(text: String) {
        #expect(BulletinPlaceholder(text) == nil)
    }

    @Test("A text is cut at its braces; an open brace is text")
    func pieces() {
        let text = BulletinText(LocalizedText(zh: "共{a}家{b:change}，{", en: "{a}"))
        #expect(
            text.pieces(.zh) == [
                .text("共"), .placeholder("a", .figure("a", .value)), .text("家"),
                .placeholder("b:change", .figure("b", .change)), .text("，{"),
            ]
        )
        #expect(text.indicators == ["a", "b", "a"])
    }
}
