import Checklists
import Diagnostics
import Interviews
import Testing

struct AnswerCheckTests {
    private static let options = [
        QuestionOption(id: "annual", text: Sample.text("annual")),
        QuestionOption(id: "none", text: Sample.text("none")),
    ]

    static func rational(_ text: String) -> Rational { Rational(decimal: text) ?? .zero }

    static let accepted: [(type: QuestionType, value: Value)] = [
        (.yesNo, .yesNo(false)), (.choice, .choice("annual")), (.choices, .choices(["annual"])),
        (.choices, .choices(["none"])), (.integer, .number(rational("-3"))),
        (.number, .number(rational("1.5"))),
        (.percent, .number(rational("0.06"))), (.money, .money(rational("12.50"))),
        (.money, .money(rational("10000000000000"))),
        (.money, .money(rational("-10000000000000"))),
        (.date, .date(Sample.date("1900-01-01"))), (.date, .date(Sample.date("2199-12-31"))),
        (.text, .text("两行\n文字")), (.text, .text(String(repeating: "字", count: 8_000))),
        (.industry, .text("C1353")),
    ]

    @Test("A value of the question's type is accepted", arguments: accepted)
    func accepts(type: QuestionType, value: Value) throws {
        try AnswerCheck.check(value, as: type, options: Self.options, subject: "x")
    }

    static let rejected: [(type: QuestionType, value: Value, rule: String)] = [
        (.yesNo, .text("yes"), "interview.wrongType"),
        (.choice, .choices(["annual"]), "interview.wrongType"),
        (.money, .number(rational("3")), "interview.wrongType"),
        (.number, .money(rational("3")), "interview.wrongType"),
        (.text, .choice("annual"), "interview.wrongType"),
        (.choice, .choice("anual"), "interview.unknownOption"),
        (.choices, .choices(["annual", "sick"]), "interview.unknownOption"),
        (.choices, .choices([]), "interview.noOption"),
        (.choices, .choices(["annual", "none"]), "interview.noneWithOthers"),
        (.integer, .number(rational("1.5")), "interview.notWhole"),
        (.money, .money(rational("1.234")), "interview.amountDecimals"),
        (.money, .money(rational("10000000000000.01")), "interview.amountTooLarge"),
        (.money, .money(rational("-10000000000001")), "interview.amountTooLarge"),
        (.date, .date(Sample.date("1899-12-31")), "interview.dateRange"),
        (.date, .date(Sample.date("2200-01-01")), "interview.dateRange"),
        (.text, .text(" \n "), "interview.textEmpty"),
        (.text, .text(String(repeating: "字", count: 8_001)), "interview.textTooLong"),
        (.text, .text("a\u{7}b"), "interview.controlCharacter"),
        (.text, .text("a\tb"), "interview.controlCharacter"),
        (.industry, .text("c13"), "interview.industryCode"),
    ]

    @Test("Any other value is refused, with its subject and a remedy", arguments: rejected)
    func rejects(type: QuestionType, value: Value, rule: String) {
        let error = #expect(throws: Diagnostic.self) {
            try AnswerCheck.check(value, as: type, options: Self.options, subject: "D09-01.x")
        }
        #expect(error?.rule == rule)
        #expect(error?.subject == "D09-01.x")
        #expect(error?.remedy != nil)
    }

    @Test("A control character is named by its code and place")
    func control() {
        let error = #expect(throws: Diagnostic.self) {
            try AnswerCheck.check(.text("ab\u{1B}"), as: .text, subject: "x")
        }
        #expect(error?.message.arguments == ["code": "U+001B", "position": "3"])
    }

    @Test("A mistyped option is told the nearest one, an unlike one all of them")
    func options() {
        func remedy(_ option: String) -> Message? {
            #expect(throws: Diagnostic.self) {
                try AnswerCheck.check(
                    .choice(option),
                    as: .choice,
                    options: Self.options,
                    subject: "x",
                )
            }?.remedy
        }
        #expect(remedy("anual") == Message("interview.didYouMean", ["name": "annual"]))
        #expect(remedy("something") == Message("interview.oneOf", ["names": "annual, none"]))
    }
}
