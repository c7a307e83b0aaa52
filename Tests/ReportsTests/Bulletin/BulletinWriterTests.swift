import Bureau
import Checklists
import Diagnostics
import Testing

@testable import Reports

@Suite("The words of a bulletin")
struct BulletinWriterTests {
    private func indicator(
        _ display: Indicator.Display,
        _ counting: Quantity.Counting = .events(once: nil),
    ) -> Indicator {
        let quantity = Quantity("x", Selection(kinds: [.publicService]), counting)
        return Indicator(
            id: "x",
            number: "",
            name: LocalizedText(zh: "名称", en: "name"),
            unit: LocalizedText(zh: "件", en: "cases"),
            display: display,
            counts: LocalizedText(same: "x"),
            rule: display == .percent ? .ratio(quantity, of: whole) : .plain(quantity),
            breakdowns: [],
            isGuarded: true,
        )
    }

    private var whole: Quantity {
        Quantity("whole", Selection(kinds: [.publicService]), .events(once: nil))
    }

    private func text(
        _ wording: String,
        _ indicator: Indicator,
        _ value: Int64,
        _ before: Int64,
        in language: Language,
    ) -> String {
        let counts = BulletinCounts([
            "x": .init(value: value, lastYear: before, sources: 50, lastSources: 50),
            "whole": .init(value: 1_200, lastYear: 800, sources: 1_200, lastSources: 800),
        ])
        let figure = BulletinFigure(indicator, counts, SmallCounts())
        let words = BulletinText(LocalizedText(same: wording))
        let template = BulletinTemplate(title: words, paragraphs: [.init(text: words)])
        let frame = BulletinWriter.Frame(bureau: "局", year: 2024, campaigns: ["a": "方案"])
        return BulletinWriter(template, [figure], frame, in: language).bulletin.paragraphs[0].text
    }

    @Test(
        "Values are written as people of the language write them",
        arguments: [
            (Indicator.Display.number, 33_158, "33158", "33,158"),
            (.wanYuan, 1_775_180_000, "1775.18", "17.7518"),
            (.wanYuan, 4_250_000_000, "4250", "42.5"),
            (.percent, 1_188, "99", "99"),
            (.percent, 1_100, "91.7", "91.7"),
            (.hours, 125, "12.5", "12.5"),
        ],
    )
    func values(display: Indicator.Display, value: Int64, zh: String, en: String) {
        let indicator = indicator(display)
        #expect(text("{x}", indicator, value, 0, in: .zh) == zh)
        #expect(text("{x}", indicator, value, 0, in: .en) == en)
    }

    @Test(
        "A change on the year before",
        arguments: [
            (1_238, 701, "增长76.6%", "up 76.6%"), (50, 100, "下降50%", "down 50%"),
            (7, 7, "持平", "unchanged"), (7, 0, "上年为零", "up from none"),
            (7, 3, "（不作比较）", "(not compared)"),
        ],
    )
    func changes(value: Int64, before: Int64, zh: String, en: String) {
        #expect(text("{x:change}", indicator(.number), value, before, in: .zh) == zh)
        #expect(text("{x:change}", indicator(.number), value, before, in: .en) == en)
    }

    @Test("A rate changes by percentage points")
    func points() {
        #expect(text("{x:change}", indicator(.percent), 1_188, 784, in: .zh) == "提高1个百分点")
    }

    @Test(
        "Rounded down, with words that it is more, unless it is exact",
        arguments: [(57_036, "57000余"), (57_000, "57000"), (999, "999")],
    )
    func over(value: Int64, zh: String) {
        #expect(text("{x:over_1000}", indicator(.number), value, 0, in: .zh) == zh)
    }

    @Test("A small figure says that it is not published")
    func hidden() {
        #expect(text("共{x}件", indicator(.number), 3, 9, in: .zh) == "共（数量过少，不公布）件")
    }

    @Test("Year, bureau and campaign; folds between Chinese words leave no blank")
    func frame() {
        let words = "{year} {last_year} {bureau} 依据 《{campaign:a}》"
        #expect(text(words, indicator(.number), 9, 9, in: .zh) == "2024 2023局依据《方案》")
    }
}
