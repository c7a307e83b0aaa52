import Checklists
import Testing

@testable import Assessments

@Suite("What to do first")
struct PriorityTests {
    func advice(_ id: String, days: Int = 30) -> Advice {
        Advice(key: .rule(.init(id)), category: .negotiate, withinDays: days)
    }

    func ranked(_ findings: [AssessedFinding]) -> [String] {
        Priority.ranked(findings).map(\.advice.key.text)
    }

    @Test("The level comes before the sum of risk")
    func levelFirst() {
        let many = (1...9).map { Findings.made("m\($0)", likelihood: 5, advice: [advice("many")]) }
        let red = Findings.made("r", likelihood: 4, impact: 4, advice: [advice("red")])
        #expect(ranked(many + [red]) == ["red", "many"])
    }

    @Test("Within a level, the advice that removes more risk comes first, merged over its findings")
    func riskRemoved() throws {
        let findings = [
            Findings.made("a", likelihood: 5, impact: 2, advice: [advice("one")]),
            Findings.made("b", likelihood: 5, impact: 2, advice: [advice("two")]),
            Findings.made("c", likelihood: 1, impact: 1, advice: [advice("two"), advice("two")]),
        ]
        #expect(ranked(findings) == ["two", "one"])
        let two = try #require(Priority.ranked(findings).first)
        #expect(two.findings == [.rule("b"), .rule("c")])
        #expect(two.risk == 11)
        #expect(two.level == .orange)
    }

    @Test("Then the earlier deadline, then the fewer days, then the order of the checklist")
    func tieBreaks() throws {
        let base = try Made.date("2026-11-23")
        let later = try Made.date("2027-01-01")
        let findings = [
            Findings.made("a", advice: [advice("slow", days: 90), advice("quick", days: 7)]),
            Findings.made("b", advice: [advice("same", days: 7)]),
            Findings.made("c", deadline: later, baseDate: base, advice: [advice("later")]),
            Findings.made(
                "d",
                deadline: base,
                baseDate: base,
                advice: [advice("now", days: 180)],
            ),
        ]
        #expect(ranked(findings) == ["now", "later", "quick", "same", "slow"])
    }

    @Test("Dismissed findings ask for nothing")
    func dismissed() {
        let finding = Findings.made("a", status: Findings.dismissed, advice: [advice("x")])
        #expect(Priority.ranked([finding]).isEmpty)
    }

    @Test(
        "Advice for restricted findings alone is restricted; with others it shows only the others"
    )
    func restricted() throws {
        let secret = Findings.made(
            "s",
            likelihood: 5,
            impact: 5,
            isRestricted: true,
            advice: [advice("secret"), advice("both")],
        )
        let open = Findings.made("o", likelihood: 2, advice: [advice("both")])
        let priorities = Priority.ranked([secret, open])
        #expect(priorities.map(\.isRestricted) == [true, false])
        #expect(priorities.map(\.findings) == [[.rule("s")], [.rule("o")]])
        #expect(priorities.map(\.level) == [.red, .blue])
    }
}
