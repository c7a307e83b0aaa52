import Checklists
import Diagnostics
import Testing

@testable import Practice

/// The rule that work refuses by; nil when it refuses nothing.
func rule(_ work: () throws -> some Any) -> String? {
    do {
        _ = try work()
        return nil
    } catch {
        return (error as? Diagnostic)?.rule ?? "no diagnostic"
    }
}

@Suite("Values as people write them")
struct TypedValueTests {
    @Test(
        "A day is read in every way that registers write it",
        arguments: [
            "2026-09-30", "2026/9/30", "2026.9.30", "2026年9月30日", "20260930", "２０２６－０９－３０",
            " 2026-09-30 ", "2026-09-30 00:00:00", "46295",
        ],
    )
    func days(text: String) throws {
        #expect(try TypedValue.date(text) == Samples.day("2026-09-30"))
    }

    @Test("The number that a spreadsheet keeps for a day is none that a person types")
    func serials() {
        #expect(CalendarDate(written: "46295") == nil)
        #expect(CalendarDate(written: "2026年9月30日") == CalendarDate("2026-09-30"))
    }

    @Test(
        "What is no day is refused",
        arguments: [
            "2026-02-30", "30/9/2026", "26-9-30", "九月", "2026-09-30 14:05", "123456", "2026-9", "-",
            "2026a9b30",
        ],
    )
    func noDays(text: String) {
        #expect(rule { try TypedValue.date(text) } == "practice.entry.date")
    }

    @Test(
        "Money is in ten thousand yuan unless another unit stands behind it",
        arguments: [
            (text: "500", yuan: 5_000_000), ("500万", 5_000_000), ("500 万元", 5_000_000),
            ("5,000,000元", 5_000_000), ("人民币500万元", 5_000_000), ("1.2亿元", 120_000_000),
            ("0.0001", 1), ("５００", 5_000_000), ("0", 0), ("¥12元", 12),
        ],
    )
    func money(text: String, yuan: Int) throws {
        let read = try TypedMoney.yuan(text)
        #expect(read == Rational(yuan))
        #expect(try TypedMoney.yuan(TypedMoney.text(read)) == read)
    }

    @Test(
        "What is no amount is refused",
        arguments: ["-5", "abc", "1.2.3", "万元", "5.", "1e9", "9999999999999999", "500美元"],
    )
    func noMoney(text: String) {
        #expect(rule { try TypedMoney.yuan(text) } == "practice.entry.money")
    }

    @Test(
        "A whole number may have separators and a measure word",
        arguments: [
            (text: "46", number: 46), ("1,200", 1200), ("12人", 12), ("46.0", 46), ("０", 0),
        ],
    )
    func integers(text: String, number: Int) throws {
        #expect(try TypedValue.integer(text) == number)
    }

    @Test(
        "What is no whole number is refused",
        arguments: ["-1", "4.5", "约40", "40多人", "", "99999999999999999999"],
    )
    func noIntegers(text: String) {
        #expect(rule { try TypedValue.integer(text) } == "practice.entry.integer")
    }

    @Test(
        "A value of a closed list goes by its code and its words in both languages",
        arguments: [
            "individual_business", "个体工商户", "个体户", "Individual business", " 个体 ",
            "INDIVIDUAL_BUSINESS",
        ],
    )
    func choices(text: String) throws {
        let value = try TypedValue.choice(text, of: EntityType.self, words: "entity")
        #expect(value == .individualBusiness)
    }

    @Test("What is not in a closed list is refused, and the remedy names the list")
    func noChoice() {
        do {
            _ = try TypedValue.choice("神秘", of: EntityType.self, words: "entity")
            Issue.record("not refused")
        } catch {
            let remedy = error.remedy.map { Phrasebook.practice.text($0, in: .zh) }
            #expect(remedy?.contains("农民专业合作社") == true)
        }
    }

    @Test(
        "Yes and no in both languages",
        arguments: [
            (text: "是", value: true), ("有", true), ("YES", true), ("否", false), ("无", false),
        ],
    )
    func yesNo(text: String, value: Bool) throws {
        #expect(try TypedValue.yesNo(text) == value)
    }

    @Test("Neither yes nor no is refused", arguments: ["也许", "maybe", "2"])
    func neither(text: String) {
        #expect(rule { try TypedValue.yesNo(text) } == "practice.entry.yesNo")
    }

    @Test(
        "Names of one enterprise compare equal",
        arguments: [
            "武陵香食品有限公司", "武陵香食品有限责任公司", "武陵香食品 有限公司", "「武陵香」食品有限公司",
        ],
    )
    func nameKeys(name: String) {
        #expect(NameKey(name) == NameKey("武陵香食品有限公司"))
    }

    @Test("Brackets and width make no other name; another name does")
    func brackets() {
        #expect(NameKey("ＡＢ（重庆）公司") == NameKey("ab(重庆)公司"))
        #expect(NameKey("武陵香食品股份有限公司") != NameKey("武陵香食品有限公司"))
    }
}
