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

    @Test("It has 400 points in 32 domains and 12 industry packs, each in both languages")
    func extent() {
        let checklists = LibraryFolder(path: ShippedLibraryTests.root).load().library.checklists
            .map(\.checklist)
        #expect(checklists.count { $0.id.text.hasPrefix("D") } == 32)
        #expect(checklists.count { $0.id.text.hasPrefix("I") } == 12)
        let points = checklists.flatMap(\.points)
        #expect(points.count >= 400)
        for point in points {
            #expect(!point.title.zh.isEmpty && !point.title.en.isEmpty, "\(point.id)")
            #expect(point.examples.contains { $0.expected.findings.isEmpty }, "\(point.id)")
            let hit = Set(point.examples.flatMap(\.expected.findings))
            #expect(point.findings.map(\.id).filter { !hit.contains($0) } == [], "\(point.id)")
        }
    }

    @Test("No two points give the same advice")
    func advice() {
        let library = LibraryFolder(path: ShippedLibraryTests.root).load().library
        var owners: [String: String] = [:]
        for point in library.points.map(\.point) {
            for advice in point.recommendations {
                let text = advice.action.zh.filter { !$0.isWhitespace }
                let other = owners.updateValue(advice.id.text, forKey: text)
                #expect(other == nil, "\(advice.id) says what \(other ?? "") says")
            }
        }
    }

    @Test(
        "Each demo enterprise is asked no more than a visit has time for",
        arguments: [
            ("micro-restaurant", 60, 25), ("food-factory", 160, 40),
            ("construction-firm", 200, 50),
            ("software-company", 160, 40), ("pig-cooperative", 140, 40),
        ],
    )
    func tailoring(story: String, questions: Int, owner: Int) throws {
        let library = LibraryFolder(path: ShippedLibraryTests.root).load().library
        let path = "\(ShippedLibraryTests.root)/scenarios/\(story).yaml"
        let interview = try SheetProfile(path: path).interview(over: library)
        let tailoring = Tailoring(of: interview)
        #expect(tailoring.questions <= questions)
        #expect(tailoring.owner <= owner)
        #expect(Set(tailoring.papers.map(\.id)).count == tailoring.papers.count)
        let screen = Tailoring(of: interview, in: .screen)
        #expect(screen.questions <= 25)
        #expect(screen.points >= 5)
    }
}
