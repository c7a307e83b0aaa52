import Bureau
import ChecklistYAML
import Diagnostics
import Foundation
import Testing

@Suite("The wording of a bulletin")
struct BulletinReaderTests {
    private func read(_ text: String) throws -> (BulletinTemplate?, [Diagnostic]) {
        func indicator(_ id: String, _ rule: Indicator.Rule) -> Indicator {
            let name = LocalizedText(same: id)
            return Indicator(
                id: id,
                number: "",
                name: name,
                unit: name,
                counts: name,
                rule: rule,
                breakdowns: [],
                isGuarded: true,
            )
        }
        let quantity = Quantity("visited", Selection(kinds: [.visit]), .events(once: nil))
        let book = IndicatorBook(indicators: [
            indicator("visited", .plain(quantity)),
            indicator("losses", .joint([quantity, quantity])),
        ])
        let names = BulletinNames(book: book, campaigns: [try FiledCode("deepen")])
        let read = BulletinReader(names: names).read(bytes: Data(text.utf8), file: "b.yaml")
        return (read.template, read.diagnostics)
    }

    private func template(_ zh: String, _ en: String = "text") -> String {
        """
        title:
          zh: 标题
          en: title
        paragraphs:
          - text:
              zh: \(zh)
              en: \(en)
        """
    }

    @Test(
        "Known names are read",
        arguments: [
            "走访{visited}家，{visited:change}，上年{visited:last_year}家，{visited:over_10}",
            "{year}年{bureau}依据《{campaign:deepen}》".replacing("{year}", with: "在{year}"),
            "合计{losses}，其中{losses:parts}",
            "其中{losses:parts}",
        ],
    )
    func accepted(text: String) throws {
        let (template, problems) = try read(template(text))
        #expect(problems.isEmpty)
        #expect(template?.paragraphs.count == 1)
    }

    @Test(
        "What is not known is refused with its place",
        arguments: [
            (text: "走访{visted}家", rule: "bulletin.unknownIndicator"),
            (text: "依据《{campaign:other}》", rule: "bulletin.unknownCampaign"),
            (text: "走访{visited:share}家", rule: "bulletin.malformed"),
            (text: "走访{visited:parts}家", rule: "bulletin.noParts"),
            (text: "合计{losses}元", rule: "bulletin.withoutParts"),
            (text: "合计{losses:change}", rule: "bulletin.withoutParts"),
        ],
    )
    func refused(text: String, rule: String) throws {
        let (_, problems) = try read(template(text))
        #expect(problems.map(\.rule) == [rule])
        #expect(problems.first?.place?.line == 6)
    }

    @Test("English is held to the same")
    func english() throws {
        let (_, problems) = try read(template("文", "of {visitd}"))
        #expect(problems.map(\.rule) == ["bulletin.unknownIndicator"])
        #expect(problems.first?.place?.line == 7)
    }

    @Test("An unknown key is named")
    func unknownKey() throws {
        let (_, problems) = try read(template("文") + "\nnote:\n  - zh: 注\n    en: note\n")
        #expect(problems.map(\.rule) == ["checklist.mistypedKey"])
    }
}
