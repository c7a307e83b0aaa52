import Assessments
import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Testing
import Workflows

@Suite("Playing scenarios through")
struct ScenarioRunTests {
    private static let today = CalendarDate("2026-11-24") ?? .epoch

    private func run(_ text: String = ChecklistFixture.scenario) throws -> ScenarioRun {
        let fixture = try ChecklistFixture(["scenarios/shop.yaml": text])
        let files = fixture.scenarios()
        let scenario = try #require(files.scenarios.first)
        return try ScenarioRun(
            scenario,
            library: fixture.load().library,
            today: ScenarioRunTests.today,
        )
    }

    @Test("The sheet is recorded, the points are assessed, the decisions applied")
    func whole() throws {
        let run = try run()
        #expect(run.sheet.profile["headcount"] != nil)
        #expect(run.assessment.findings.map(\.key.text) == ["D09-01-F1"])
        #expect(run.assessment.findings.map(\.level) == [.red])
        #expect(run.assessment.baseDate.description == "2026-11-23")
        #expect(run.differences() == [])
    }

    @Test("Two runs are equal, ids among them")
    func repeatable() throws {
        #expect(try run().changes == run().changes)
        #expect(try run().assessment == run().assessment)
    }

    @Test("Without a base date it is today's")
    func today() throws {
        let run = try run(
            ChecklistFixture.scenario.replacing("  base_date: 2026-11-23\n", with: "")
        )
        #expect(run.assessment.baseDate == ScenarioRunTests.today)
    }

    @Test(
        "A decision that is none is refused at its place",
        arguments: [
            (
                old: "action: override\n    level: red\n    reason: 已有三人申请仲裁",
                new: "action: dismiss", rule: "workflow.scenario.noReason",
            ),
            (old: "    level: red\n", new: "", rule: "assessment.override.content"),
            (old: "    reason: 已有三人申请仲裁\n", new: "", rule: "assessment.override.reason"),
        ],
    )
    func refused(old: String, new: String, rule: String) throws {
        let refusal = #expect(throws: DiagnosticList.self) {
            _ = try run(ChecklistFixture.scenario.replacing(old, with: new))
        }
        #expect(refusal?.diagnostics.map(\.rule) == [rule])
        #expect(refusal?.diagnostics.first?.place != nil)
    }

    @Test("A point left to a specialist and never asked about has nothing possible")
    func specialist() throws {
        let answers = ChecklistFixture.scenario.split(
            separator: "\n",
            omittingEmptySubsequences: false,
        )
        let text = answers.map(String.init).joined(separator: "\n").replacing(
            """
                  all_signed: no
                  group:
                    complete: yes
                    rows:
                      - {people: 3, kind: never}
            """,
            with: """
                      state: needs_specialist
                      reason: 须请专业机构
                """,
        )
        let run = try run(text)
        #expect(run.assessment.points.map(\.state) == [.needsSpecialist])
        #expect(run.assessment.points.flatMap(\.possible) == [])
    }

    @Test("A folder without scenarios has none, and a broken one says where")
    func files() throws {
        let fixture = try ChecklistFixture(["scenarios/shop.yaml": "scenario: ["])
        let files = fixture.scenarios()
        #expect(files.scenarios.isEmpty)
        #expect(files.diagnostics.allSatisfy { $0.place != nil } && !files.diagnostics.isEmpty)
        #expect(ScenarioFiles(library: "/nowhere").diagnostics == [])
    }
}
