import ChecklistYAML
import Checklists
import Diagnostics
import Testing
import Workflows

@testable import TijianCommands

@Suite("Examples and scenarios")
struct ChecklistTestingTests {
    private static let today = CalendarDate("2026-11-24") ?? .epoch

    private func report(
        _ files: [String: String] = [:],
        in checklist: Checklist.ID? = nil,
    ) throws -> TestReport {
        let fixture = try ChecklistFixture(files)
        let library = fixture.load().library
        var report = TestReport()
        report.runExamples(of: library, in: checklist)
        for scenario in fixture.scenarios().scenarios {
            report.run(scenario, of: library, in: checklist, today: ChecklistTestingTests.today)
        }
        return report
    }

    @Test("Sound examples and scenarios pass")
    func passes() throws {
        let report = try report()
        #expect(report.passes)
        #expect(report.examples == 1)
        #expect(report.scenarios == 1)
    }

    @Test(
        "A difference shows what is missing, what is surplus and what is otherwise",
        arguments: Language.allCases,
    )
    func differences(language: Language) throws {
        let checklist = ChecklistFixture.checklist
            .replacing("findings: [D09-01-F1]\n", with: "findings: [D09-01-F2]\n")
            .replacing("{low: 10000, high: 70000}", with: "{low: 10000, high: 60000}")
        let scenario = ChecklistFixture.scenario
            .replacing(
                "  level: red\n  findings: [D09-01-F1]",
                with: "  level: blue\n  findings: []\n  possible: [D09-01-F2]",
            )
            .replacing("high: 30000", with: "high: 30000.5")
            .replacing("finding: D09-01-F1\n", with: "finding: D09-01-F7\n")
        let report = try report(["general/D09.yaml": checklist, "scenarios/shop.yaml": scenario])
        let text = report.text(Words.book, in: language)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("/") ? String(line.split(separator: "/").last ?? "") : String(line)
        }
        try expectChecklistGolden(
            lines.joined(separator: "\n") + "\n",
            "difference.\(language.rawValue).txt",
        )
    }

    @Test("With a checklist, levels and totals of the whole enterprise are not compared")
    func oneChecklist() throws {
        let scenario = ChecklistFixture.scenario.replacing(
            "  level: red\n  findings",
            with: "  level: blue\n  findings",
        )
        #expect(try report(["scenarios/shop.yaml": scenario], in: "D09").passes)
        #expect(try !report(["scenarios/shop.yaml": scenario]).passes)
    }

    @Test("An answer that the library does not take is a problem at its place")
    func badSheet() throws {
        let scenario = ChecklistFixture.scenario.replacing("all_signed: no", with: "all_sined: no")
        let failure = try #require(try report(["scenarios/shop.yaml": scenario]).failures.first)
        guard case .problem(let problem)? = failure.lines.first else {
            Issue.record("no problem")
            return
        }
        #expect(problem.place?.line == 11)
    }
}
