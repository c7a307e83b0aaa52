import Testing

@testable import Checklists

@Suite("Logic and absence")
struct LogicTests {
    typealias Case = (text: String, value: Evaluation)

    private static let states: [(name: String, answer: Evaluation?)] = [
        ("true", .yesNo(true)), ("false", .yesNo(false)), ("unknown", .unknown),
    ]

    private func truth(_ text: String, _ b1: Evaluation?, _ b2: Evaluation?) -> Bool? {
        var answers = SandboxAnswers()
        answers.questions["b1"] = b1
        answers.questions["b2"] = b2
        return Sandbox.evaluate("if(known(c1), \(text), \(text))", answers).truth
    }

    @Test("and, or, not follow Kleene's tables")
    func kleene() {
        let values: [Bool?] = [true, false, nil]
        for (x, left) in zip(values, Self.states) {
            for (y, right) in zip(values, Self.states) {
                let and: Bool? =
                    x == false || y == false ? false : x == true && y == true ? true : nil
                let or: Bool? =
                    x == true || y == true ? true : x == false && y == false ? false : nil
                #expect(
                    truth("b1 and b2", left.answer, right.answer) == and,
                    "\(left.name) and \(right.name)",
                )
                #expect(
                    truth("b1 or b2", left.answer, right.answer) == or,
                    "\(left.name) or \(right.name)",
                )
            }
            #expect(truth("not b1", left.answer, nil) == x.map { !$0 })
        }
    }

    /// b1 is no, so `n2` and `c2` are absent; `n1` is 4; `d1` is not answered.
    private static let answers: SandboxAnswers = {
        var answers = SandboxAnswers()
        answers.questions = [
            "b1": .yesNo(false), "b2": .yesNo(true), "n1": .known(.number(Rational(4))),
            "p1": .known(.money(Rational(10))), "c1": .known(.choice("bb")),
            "m1": .known(.choices(["xx"])),
        ]
        answers.rows = [
            [
                "rb": .yesNo(false), "rn": .known(.number(Rational(2))),
                "rp": .known(.money(Rational(7))),
            ],
            [
                "rb": .yesNo(true), "rn": .known(.number(Rational(3))),
                "rp": .known(.money(Rational(5))),
            ],
        ]
        return answers
    }()

    static let neverAsked: [Case] = [
        ("n2 > 1", Evaluation.yesNo(false)), ("n2 == n2", .yesNo(false)),
        ("n2 != 3", .yesNo(false)), ("not (n2 > 1)", .yesNo(true)),
        ("c2 == aa", .yesNo(false)), ("c2 != aa", .yesNo(false)),
        ("c2 in [aa, bb, cc]", .yesNo(false)),
        ("n2 + 1", .absent), ("n2 / 0", .absent), ("round(n2)", .absent), ("p2 * 2", .absent),
        ("known(n2)", .yesNo(false)), ("asked(n2)", .yesNo(false)),
        ("known(n1)", .yesNo(true)),
        ("min(n2, n1)", .known(.number(Rational(4)))), ("max(n2, n2)", .absent),
        ("first_known(n2, n1)", .known(.number(Rational(4)))),
        ("first_known(n2, n2)", .absent),
        ("if(n2 > 1, 1, 2)", .known(.number(Rational(2)))), ("if(b1, n1, n2)", .absent),
        ("sum(t, rp)", .known(.money(Rational(5)))),
        ("count(t, rp > 0)", .known(.number(Rational(1)))),
        ("min(t, rp)", .known(.money(Rational(5)))), ("any(t, rp > 6)", .yesNo(false)),
        ("all(t, rp > 0)", .yesNo(false)),
        ("max(t, if(rb, n2, n2))", .absent),
    ]

    @Test("of what was never asked", arguments: LogicTests.neverAsked)
    func absent(text: String, value: Evaluation) {
        #expect(Sandbox.evaluate(text, Self.answers) == value)
    }

    static let notKnown: [Case] = [
        ("d1 > 2024-01-01", Evaluation.unknown), ("days_between(d1, base_date)", .unknown),
        ("add_days(d1, n2)", .absent),
        ("known(d1)", .yesNo(false)), ("asked(d1)", .yesNo(true)),
        ("min(d1, base_date)", .unknown),
        ("first_known(d1, base_date)", .known(.date(Build.date))),
        ("first_known(d1, d1)", .unknown),
        ("n1 / 0", .unknown), ("if(d1 > base_date, 1, 2)", .unknown),
        ("d1 > base_date or n1 == 4", .yesNo(true)),
        ("d1 > base_date and n1 == 5", .yesNo(false)), ("max(t, rd)", .unknown),
        ("any(t, rd > base_date or rn == 3)", .yesNo(true)),
        ("all(t, rd > base_date or rn == 3)", .unknown),
        ("count(t, rd > base_date)", .unknown), ("parameter.rate", .unknown),
        ("m1 has yy", .yesNo(false)), ("m1 has xx", .yesNo(true)),
    ]

    @Test("of what is not known", arguments: LogicTests.notKnown)
    func unknown(text: String, value: Evaluation) {
        #expect(Sandbox.evaluate(text, Self.answers) == value)
    }

    static let notComplete: [Case] = [
        ("count(t)", Evaluation.unknown), ("sum(t, rn)", .unknown),
        ("any(t, rn == 3)", .yesNo(true)),
        ("any(t, rn == 9)", .unknown), ("all(t, rn == 3)", .yesNo(false)),
        ("all(t, rn < 9)", .unknown), ("max(t, rn)", .unknown),
    ]

    @Test("of a table that nobody has completed", arguments: LogicTests.notComplete)
    func incomplete(text: String, value: Evaluation) {
        var answers = Self.answers
        answers.isComplete = false
        #expect(Sandbox.evaluate(text, answers) == value)
    }

    static let tableNotAsked: [Case] = [
        ("count(t)", Evaluation.known(.number(.zero))), ("sum(t, rp)", .known(.money(.zero))),
        ("any(t, rb)", .yesNo(false)),
        ("all(t, rb)", .yesNo(true)), ("max(t, rn)", .absent),
        ("sum(t, rp) == 0", .yesNo(true)), ("sum(t, rp) in [0]", .yesNo(true)),
    ]

    @Test("of a table that is not asked", arguments: LogicTests.tableNotAsked)
    func hiddenTable(text: String, value: Evaluation) {
        var answers = Self.answers
        answers.questions["b2"] = .yesNo(false)
        #expect(Sandbox.evaluate(text, answers) == value)
    }

    @Test(
        "never traps on figures that do not fit",
        arguments: [
            "add_days(base_date, 0 - 9223372036854775808)", "add_years(base_date, 4000000)",
            "add_months(base_date, 9999999)",
            "add_days(base_date, 99999999999999999999)",
            "99999999999999999999999999 * 99999999999999999999999999",
            "1 / 99999999999999999999999999 / 99999999999999999999999999",
            "99999999999999999999999999.999 * 99999999999999.999 + 1",
        ],
    )
    func overflow(text: String) {
        #expect(Sandbox.evaluate(text) == .unknown)
    }
}
