import Diagnostics
import Testing

@testable import Checklists

@Suite("The text of an expression")
struct SyntaxTests {
    typealias Broken = (text: String, rule: String, offset: Int)
    typealias Bound = (text: String, value: Int)

    private func problem(_ text: String) -> (rule: String, offset: Int)? {
        do throws(ExpressionProblem) {
            _ = try Parser.syntax(of: text)
            return nil
        } catch {
            return (error.message.key, error.offset)
        }
    }

    @Test(
        "is accepted",
        arguments: [
            "1", "24%", "0.0005", "2026-09-30", "a", "D09-01.all_signed", "facts.x", "f(a, b)",
            "f()", "-a", "- - 1",
            "not not a", "a in [b, c]", "a has b", "(a)", "a or b and not c == d + e * f",
            "a\n  and b", "D09-01.x-1",
        ],
    )
    func accepted(text: String) {
        #expect(problem(text) == nil)
    }

    static let broken: [Broken] = [
        ("a = b", "expression.strayCharacter", 2), ("a；b", "expression.strayCharacter", 1),
        ("a && b", "expression.strayCharacter", 2),
        ("a\tb", "expression.strayCharacter", 1), ("1.2.3", "expression.badNumber", 0),
        ("a + 5.", "expression.badNumber", 4),
        ("2026-02-30", "expression.noSuchDate", 0), ("", "expression.endsEarly", 0),
        ("a and", "expression.endsEarly", 5),
        ("(a", "expression.endsEarly", 2), ("a b", "expression.unexpected", 2),
        ("a == b == c", "expression.unexpected", 7),
        ("and a", "expression.unexpected", 0), ("f(a,)", "expression.unexpected", 4),
        ("a in b", "expression.unexpected", 5),
        ("a in []", "expression.unexpected", 6),
    ]

    @Test("is refused where it goes wrong", arguments: SyntaxTests.broken)
    func refused(text: String, rule: String, offset: Int) throws {
        let found = try #require(problem(text))
        #expect(found.rule == rule)
        #expect(found.offset == offset)
    }

    static let bound: [Bound] = [
        ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("10 - 2 - 3", 5), ("12 / 2 / 3", 2),
        ("-2 * 3", -6), ("2 - -3", 5),
        ("2 * -3 + 1", -5), ("if(1 == 2 or 2 == 2 and 3 == 3, 1, 0)", 1),
        ("if(not 1 == 2, 1, 0)", 1),
        ("if((1 == 1 or 1 == 1) and 1 == 2, 1, 0)", 0),
        ("if(1 == 1 or 1 == 1 and 1 == 2, 1, 0)", 1),
    ]

    @Test("binds as arithmetic does", arguments: SyntaxTests.bound)
    func binds(text: String, value: Int) {
        #expect(Sandbox.evaluate(text) == .known(.number(Rational(value))))
    }

    @Test("may be long, but not without end")
    func lengthLimit() {
        #expect(problem("a" + String(repeating: " ", count: Lexer.limit - 1)) == nil)
        #expect(
            problem("a" + String(repeating: " ", count: Lexer.limit))?.rule == "expression.tooLong"
        )
    }

    @Test(
        "may nest, but not without end",
        arguments: [
            (open: "(", close: ")"), (open: "not ", close: ""), (open: "-", close: ""),
            (open: "f(", close: ")"),
        ],
    )
    func depthLimit(open: String, close: String) {
        func nested(_ times: Int) -> String {
            String(repeating: open, count: times) + "a" + String(repeating: close, count: times)
        }
        #expect(problem(nested(Parser.depthLimit - 1)) == nil)
        #expect(problem(nested(900))?.rule == "expression.tooDeep")
    }

    @Test("may chain operators, but not without end", arguments: ["and", "or", "+", "*"])
    func chainLimit(operation: String) {
        func chain(_ terms: Int) -> String {
            Array(repeating: "a", count: terms).joined(separator: " \(operation) ")
        }
        #expect(problem(chain(Parser.chainLimit)) == nil)
        #expect(problem(chain(Parser.chainLimit + 1))?.rule == "expression.tooManyTerms")
    }

    @Test("of any bytes is read or refused, never a trap", arguments: 0..<100)
    func anyBytes(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("ab12.%-+*/()[],<>=! \n_D09-01andornotin有\u{0}é")
        for _ in 0..<50 {
            let text = String(
                (0..<generator.below(40)).map { _ in alphabet[generator.below(alphabet.count)] }
            )
            _ = problem(text)
        }
    }
}
