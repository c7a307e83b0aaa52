import Diagnostics
import Testing

@testable import Reports

@Suite("Words, money and days")
struct WordingTests {
    private let zh = Wording(language: .zh)
    private let en = Wording(language: .en)

    @Test(
        "Money is written as people write it",
        arguments: [
            (fen: 0, zh: "0元", en: "CNY 0"),
            (fen: 5, zh: "0.05元", en: "CNY 0.05"),
            (fen: 800_000, zh: "8,000元", en: "CNY 8,000"),
            (fen: 999_999, zh: "9,999.99元", en: "CNY 9,999.99"),
            (fen: 1_000_000, zh: "1万元", en: "CNY 10,000"),
            (fen: 21_384_000, zh: "21.384万元", en: "CNY 213,840"),
            (fen: 1_234_567_890_12, zh: "123,456.789012万元", en: "CNY 1,234,567,890.12"),
            (fen: -1_050, zh: "-10.5元", en: "-CNY 10.5"),
        ],
    )
    func money(fen: Int, zh chinese: String, en english: String) {
        #expect(zh.money(fen) == chinese)
        #expect(en.money(fen) == english)
    }

    @Test("The smallest whole number is money too")
    func extreme() {
        #expect(zh.money(.min).hasPrefix("-"))
        #expect(en.money(.max).hasPrefix("CNY 92,"))
    }

    @Test("A range of equal ends is one figure")
    func ranges() {
        #expect(zh.range(1_000_000, 1_000_000) == "1万元")
        #expect(zh.range(1_000_000, 2_000_000) == "1万元至2万元")
        #expect(en.range(100, 200) == "CNY 1 to CNY 2")
    }

    @Test("Days are written out")
    func days() {
        #expect(zh.day("2026-09-03") == "2026年9月3日")
        #expect(en.day("2026-09-03") == "3 September 2026")
    }

    @Test("What is no day stays as it is", arguments: ["", "2026", "soon", "2026-13-01", "9-9-9"])
    func noDay(text: String) {
        #expect(zh.day(text) == text)
    }

    @Test("The headline names the highest level with the counts")
    func headline() {
        let conclusion = ReportFixture(language: .zh).conclusion
        #expect(zh.headline(conclusion) == "最高风险等级：红 2 项")
        #expect(zh.subline(conclusion) == "橙 3 项；黄 4 项；蓝 1 项；其中紧急 1 项")
    }

    @Test("Nothing found on too little is not graded; nothing found on enough says so")
    func ungraded() {
        var conclusion = ReportFixture(language: .zh).conclusion
        conclusion.highest = nil
        #expect(zh.headline(conclusion) == "本次检查范围内未发现风险")
        #expect(zh.subline(conclusion) == nil)
        conclusion.ungraded = "覆盖率不足60%。"
        #expect(zh.headline(conclusion) == "最高风险等级：未定级")
        #expect(zh.subline(conclusion) == "覆盖率不足60%。")
    }

    @Test("Coverage never rounds up")
    func coverage() {
        #expect(HealthReport.Coverage(covered: 599, applicable: 1_000).percent == 59)
        #expect(HealthReport.Coverage(covered: 0, applicable: 0).percent == 0)
    }

    @Test(
        "Each level has its own mark, and scores shade by the bands",
        arguments: [
            (score: 1, level: HealthReport.Level.blue), (score: 4, level: .blue),
            (score: 5, level: .yellow),
            (score: 9, level: .yellow), (score: 10, level: .orange), (score: 15, level: .orange),
            (score: 16, level: .red), (score: 25, level: .red),
        ],
    )
    func shades(score: Int, level: HealthReport.Level) {
        #expect(HealthReport.Level.shade(score: score) == level)
        #expect(Set(HealthReport.Level.allCases.map(\.mark)).count == 4)
    }

    @Test("The standard words are there in both languages", arguments: Language.allCases)
    func standard(language: Language) {
        #expect(HealthReport.standardDeclarations(in: language).count == 7)
        let scale = HealthReport.standardRatingScale(in: language)
        #expect(scale.map(\.rows.count) == [4, 5, 5])
        for table in scale {
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
        }
    }
}
