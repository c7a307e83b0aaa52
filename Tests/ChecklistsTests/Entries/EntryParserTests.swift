import Diagnostics
import Testing

@testable import Checklists

@Suite("An entry")
struct EntryParserTests {
    typealias Reading = (type: QuestionType, text: String, value: Value)
    typealias Refusal = (type: QuestionType, text: String, rule: String)

    private static func fraction(_ top: Int128, _ bottom: Int128) -> Rational {
        Rational(top, over: bottom) ?? .zero
    }

    private static let options = ["aa", "bb", "none"].map {
        QuestionOption(id: $0, text: LocalizedText(zh: "选项\($0)", en: "Option \($0)"))
    }

    private func rule(_ type: QuestionType, _ text: String) -> String? {
        do throws(Diagnostic) {
            _ = try EntryParser(type, options: Self.options).value(of: text)
            return nil
        } catch {
            return error.remedy?.key == error.rule + ".remedy" ? error.rule : "no remedy"
        }
    }

    static let readable: [Reading] = [
        (QuestionType.yesNo, "yes", Value.yesNo(true)), (.yesNo, "否", .yesNo(false)),
        (.yesNo, " Y ", .yesNo(true)),
        (.choice, "aa", .choice("aa")), (.choice, "选项bb", .choice("bb")),
        (.choice, "Option aa", .choice("aa")),
        (.choices, "aa, bb", .choices(["aa", "bb"])),
        (.choices, "aa、bb", .choices(["aa", "bb"])), (.choices, "none", .choices(["none"])),
        (.integer, "1,200", .number(Rational(1200))), (.integer, "-3", .number(Rational(-3))),
        (.integer, "１２", .number(Rational(12))),
        (.integer, "12.0", .number(Rational(12))),
        (.number, "0.50", .number(fraction(1, 2))),
        (.percent, "6", .number(fraction(3, 50))),
        (.percent, "6%", .number(fraction(3, 50))),
        (.percent, "6 ％", .number(fraction(3, 50))),
        (.money, "1.2万", .money(Rational(12_000))),
        (.money, "￥12,000.50元", .money(fraction(24_001, 2))),
        (.money, "1.23456万元", .money(fraction(123_456, 10))),
        (.money, "1亿", .money(Rational(100_000_000))),
        (.date, "2026-09-30", .date(Build.date)), (.date, "2026.9.30", .date(Build.date)),
        (.date, "2026/9/30", .date(Build.date)), (.date, "2026年9月30日", .date(Build.date)),
        (.date, "２０２６－０９－３０", .date(Build.date)),
        (.industry, "c13", .text("C13")), (.text, "  张三丰，㐂龘 \n 第二行 ", .text("张三丰，㐂龘 \n 第二行")),
    ]

    @Test("is read by the type of its question", arguments: EntryParserTests.readable)
    func accepted(type: QuestionType, text: String, value: Value) throws {
        #expect(try EntryParser(type, options: Self.options).value(of: text) == value)
    }

    static let unreadable: [Refusal] = [
        (QuestionType.yesNo, "maybe", "entry.yesNo"), (.yesNo, "", "entry.empty"),
        (.choice, "cc", "entry.option"),
        (.choices, "aa, none", "entry.noneAlone"), (.choices, "aa cc", "entry.option"),
        (.choices, ",", "entry.empty"),
        (.integer, "1.5", "entry.integer"), (.integer, "12人", "entry.integer"),
        (.integer, "1,20", "entry.integer"),
        (.number, "1e5", "entry.number"), (.number, "1.2,345", "entry.number"),
        (.number, ",123", "entry.number"),
        (.number, "1234,567", "entry.number"), (.percent, "%", "entry.percent"),
        (.percent, "6%%", "entry.percent"),
        (.money, "12.345", "entry.moneyDecimals"),
        (.money, "0.0000001万", "entry.moneyDecimals"), (.money, "万", "entry.money"),
        (.money, "12k", "entry.money"), (.money, "1234567890123456", "entry.tooLarge"),
        (.integer, "1234567890123456", "entry.tooLarge"),
        (.date, "2026-02-30", "entry.noSuchDate"), (.date, "30/9/2026", "entry.date"),
        (.date, "2026年9月", "entry.date"),
        (.date, "9月30日2026年", "entry.date"), (.date, "2026--9-30", "entry.date"),
        (.date, "20260930", "entry.date"),
        (.industry, "Z99", "entry.industry"), (.industry, "13", "entry.industry"),
        (.text, " \n ", "entry.empty"),
        (.text, "a\u{7}b", "entry.controlCharacter"),
        (.text, "a\u{202E}b", "entry.controlCharacter"),
        (.text, "a\tb", "entry.controlCharacter"),
        (.text, "a\u{E000}b", "entry.controlCharacter"), (.text, "好😀", "entry.emoji"),
        (.text, "☎\u{FE0F}", "entry.emoji"),
        (.text, String(repeating: "长", count: 8_001), "entry.tooLong"),
    ]

    @Test("is refused by rule, with a remedy", arguments: EntryParserTests.unreadable)
    func refused(type: QuestionType, text: String, rule expected: String) {
        #expect(rule(type, text) == expected)
    }

    @Test("of several values is one of several choices, or a single value")
    func severalValues() throws {
        #expect(
            try EntryParser(.choices, options: Self.options).value(of: ["aa", "bb"])
                == .choices(["aa", "bb"])
        )
        #expect(try EntryParser(.integer).value(of: ["5"]) == .number(Rational(5)))
        #expect(throws: Diagnostic.self) { try EntryParser(.integer).value(of: ["5", "6"]) }
        #expect(throws: Diagnostic.self) {
            try EntryParser(.choices, options: Self.options).value(of: [])
        }
    }

    @Test("never traps, whatever it is", arguments: QuestionType.allCases)
    func anything(type: QuestionType) {
        var generator = SeededGenerator(seed: 5)
        let alphabet = Array("0129.,-%万亿元年月日/¥ yes是aaC\u{0}\u{202E}😀，１")
        for _ in 0..<3_000 {
            let text = String(
                (0..<generator.below(12)).map { _ in alphabet[generator.below(alphabet.count)] }
            )
            _ = rule(type, text)
        }
    }

    @Test(
        "is held against the bounds of its question, which the message shows as the checklist writes them"
    )
    func bounds() throws {
        let questions = [
            Build.question("from", .date),
            Build.question("to", .date, min: "from", max: "base_date"),
        ]
        let compiled = Build.compile([Build.point(questions)]).compiled
        let start = try #require(CalendarDate("2026-01-01"))
        func refusal(_ text: String, from: Evaluation?) throws -> Message? {
            let answers = PointAnswers(questions: [from, nil], tables: [])
            let bounds = Evaluator(compiled, answers: [answers], context: Build.context).bounds(
                point: 0,
                question: 1,
            )
            do throws(Diagnostic) {
                try bounds.check(.date(CalendarDate(text) ?? .epoch))
                return nil
            } catch {
                return error.message
            }
        }
        #expect(try refusal("2026-01-01", from: .known(.date(start))) == nil)
        #expect(
            try refusal("2025-12-31", from: .known(.date(start)))
                == Message("entry.belowMinimum", ["bound": "from"])
        )
        #expect(
            try refusal("2026-10-01", from: nil)
                == Message("entry.aboveMaximum", ["bound": "base_date"])
        )
        #expect(try refusal("1999-01-01", from: nil) == nil)
    }
}
