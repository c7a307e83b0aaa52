import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Testing

@testable import TijianCommands

@Suite("Comparing libraries on the command line")
struct ChecklistCompatTests {
    private func report(_ old: String, _ new: String) throws -> CompatibilityReport {
        let changed = ChecklistFixture.checklist.replacing(old, with: new)
            .replacing(
                "kind == late",
                with: old.contains("late") ? "kind == overdue" : "kind == late",
            )
            .replacing(
                "sum(group, people)",
                with: old.contains("people") ? "sum(group, staff)" : "sum(group, people)",
            )
        let before = try ChecklistFixture().load().library
        let after = try ChecklistFixture(["general/D09.yaml": changed]).load().library
        return CompatibilityReport(from: before, to: after)
    }

    @Test("Equal libraries touch nothing")
    func equal() throws {
        let table = CompatibilityTable(try report("zh: 劳动用工", "zh: 用工"))
        #expect(table.changes.isEmpty)
        #expect(!table.isBreaking)
        #expect(table.summary.key == "checklist.compat.none")
    }

    @Test("A removed option breaks, and its row says what it touches")
    func removed() throws {
        let table = CompatibilityTable(try report("- id: late\n", "- id: overdue\n"))
        #expect(table.isBreaking)
        #expect(
            table.rows { Words.book.text($0, in: .en) } == [
                [
                    "breaking", "D09-01.group.kind",
                    "question D09-01.group.kind lost the options late",
                    "D09-01.group.kind",
                ]
            ]
        )
    }

    @Test("A renamed question keeps its answers")
    func renamed() throws {
        let table = CompatibilityTable(
            try report("- id: people\n", "- id: staff\n          aliases: [people]\n")
        )
        #expect(!table.isBreaking)
        #expect(table.changes.map(\.subject) == ["D09-01.group.people"])
    }

    @Test("For a checkup only what touches something recorded counts")
    func touching() throws {
        let report = try report("- id: late\n", "- id: overdue\n")
        #expect(CompatibilityTable(report, touching: ["D09-01.all_signed"]).changes.isEmpty)
        #expect(CompatibilityTable(report, touching: ["D09-01.group.kind"]).changes.count == 1)
    }

    @Test("Everything recorded in a sheet has the path that a comparison names")
    func recorded() throws {
        var sheet = AnswerSheet(baseDate: .epoch)
        sheet.apply(.answer("D09-01", "all_signed", Answer(.value(.yesNo(false)))))
        sheet.apply(.row("D09-01", "group", "r1", exists: true))
        sheet.apply(
            .rowAnswer("D09-01", "group", "r1", "people", Answer(.value(.number(Rational(3)))))
        )
        sheet.apply(.fact("employees", Answer(.value(.yesNo(true)))))
        sheet.apply(.paper("D09-01", "staff_list", .notBrought))
        #expect(
            RecordedSubjects.of(sheet) == [
                "D09-01", "D09-01.all_signed", "D09-01.group", "D09-01.group.people",
                "facts.employees", "staff_list",
            ]
        )
    }
}
