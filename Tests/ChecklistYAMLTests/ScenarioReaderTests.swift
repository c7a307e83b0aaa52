import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Testing

@Suite("Reading a scenario")
struct ScenarioReaderTests {
    private static let text = """
        scenario: nine_unsigned
        title:
          zh: 九人未签
          en: Nine unsigned
        sheet:
          base_date: 2026-11-23
          points:
            D09-01:
              all_signed: no
              kind: {state: dont_know, reason: 不在，稍后}
        decisions:
          - finding: D09-01-F1
            action: confirm
          - finding: D09-01-F2
            action: dismiss
            reason: 已补签
          - finding: D09-01-F3
            action: override
            likelihood: 4
            reason: 已申请仲裁
        expect:
          level: orange
          findings: [D09-01-F1]
          possible: [D09-01-F4]
          exposure:
            payable: {low: 100, high: 200}
            claim: {high: 50}

        """

    private func read(_ text: String) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
        ScenarioReader().read(bytes: Array(text.utf8), file: "s.yaml")
    }

    @Test("A sound scenario is read whole")
    func sound() throws {
        let (read, diagnostics) = read(ScenarioReaderTests.text)
        #expect(diagnostics == [])
        let scenario = try #require(read)
        #expect(scenario.id == "nine_unsigned")
        #expect(scenario.sheet.points[0].answers.count == 2)
        #expect(
            scenario.decisions.map(\.act) == [
                .confirm, .dismiss, .override(level: nil, likelihood: 4, impact: nil),
            ]
        )
        #expect(scenario.decisions[1].reason == "已补签")
        #expect(scenario.expected.possible == ["D09-01-F4"])
        #expect(scenario.expected.level == "orange")
        #expect(scenario.expected.exposure[.payable]?.low == Rational(100))
        #expect(scenario.expected.exposure[.claim]?.low == Rational(50))
        #expect(scenario.expected.exposure[.fine] == nil)
    }

    @Test(
        "What a scenario may not say",
        arguments: [
            (old: "level: orange", new: "level: ornge", rule: "checklist.mistypedWord"),
            (old: "action: dismiss", new: "action: forget", rule: "checklist.unknownWord"),
            (old: "likelihood: 4", new: "likelihood: 9", rule: "checklist.badRating"),
            (old: "payable:", new: "payble:", rule: "checklist.mistypedKey"),
            (old: "low: 100", new: "low: 300", rule: "checklist.emptyRange"),
            (old: "en: Nine unsigned", new: "en:", rule: "checklist.missingTranslation"),
            (old: "scenario: nine_unsigned", new: "scenario: Nine", rule: "checklist.badID"),
        ],
    )
    func refused(old: String, new: String, rule: String) {
        let diagnostics = read(ScenarioReaderTests.text.replacing(old, with: new)).diagnostics
        #expect(diagnostics.map(\.rule) == [rule])
    }
}
