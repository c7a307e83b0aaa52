import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing
import Workflows

@testable import TijianCommands

@Suite("The shipped library")
struct ShippedLibraryTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../checklists").standardized.path

    @Test("It lints without an error or a warning")
    func lint() {
        let lint = LibraryLint(LibraryFolder(path: ShippedLibraryTests.root))
        let faults = lint.diagnostics.filter { $0.severity != .note }
        #expect(
            faults.map { "\($0.place?.description ?? "") \($0.rule) \($0.subject ?? "")" } == []
        )
    }

    @Test("Its examples and scenarios come out as written")
    func examples() {
        let library = LibraryFolder(path: ShippedLibraryTests.root).load().library
        var report = TestReport()
        report.runExamples(of: library, in: nil)
        for scenario in ScenarioFiles(library: ShippedLibraryTests.root).scenarios {
            report.run(scenario, of: library, in: nil, today: scenario.sheet.baseDate ?? .epoch)
        }
        #expect(report.text(Words.book, in: .en) == "")
        #expect(report.examples >= 200)
        #expect(report.scenarios >= 1)
    }
}
