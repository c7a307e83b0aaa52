import Assessments
import ChecklistYAML
import Checklists
import Foundation
import Interviews

/// The shipped checklists with the shipped story of a meat processor.
enum RealCase {
    private static let folder = TestPaths.package.appending(path: "checklists")
    private static let story = folder.appending(path: "scenarios/food-factory.yaml")

    static let isPresent = FileManager.default.fileExists(atPath: story.path)

    static let library = LibraryFolder(path: folder.path).load().library

    /// The story's sheet and decisions; what does not import makes the tests fail.
    static func material(overAllDomains: Bool = false) throws -> CaseMaterial {
        let read = ScenarioReader().read(bytes: try Data(contentsOf: story), file: "food-factory")
        guard let scenario = read.scenario else { throw Unreadable() }
        let library = overAllDomains ? library : library.only(Set(scenario.domains))
        let base = scenario.sheet.baseDate ?? CalendarDate(year: 2026, month: 11, day: 23)
        guard let base else { throw Unreadable() }
        let interview = Interview(library: library, sheet: AnswerSheet(baseDate: base))
        var count = 0
        let changes = try SheetImport {
            count += 1
            return "00000000-0000-7000-8000-"
                + String(String(1_000_000_000_000 + count).dropFirst())
        }
        .changes(scenario.sheet, into: interview)
        var sheet = interview.sheet
        for change in changes { sheet.apply(change) }
        return CaseMaterial(
            library: library,
            sheet: sheet,
            decisions: scenario.decisions.map(decided),
        )
    }

    private static func decided(_ decision: Scenario.Decision) -> FindingDecision {
        FindingDecision(
            decision.isConfirmed ? .confirm : .dismiss(reason: decision.reason ?? "示例"),
            on: .rule(decision.finding),
            author: CaseMaterial.decider,
        )
    }

    private struct Unreadable: Error {}
}
