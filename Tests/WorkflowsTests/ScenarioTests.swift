import Assessments
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

private let shippedFolder = World.package.appending(path: "checklists").path
private let hasShippedStories = FileManager.default.fileExists(atPath: shippedFolder + "/scenarios")

@Suite("Scenarios")
struct ScenarioTests {
    private func run(_ text: String) throws -> ScenarioRun {
        try ScenarioRun(
            Story.read(text),
            library: Sample.library(),
            today: Sample.date(World.today),
        )
    }

    @Test("A story that comes out as it says has no differences")
    func right() throws {
        let run = try run(Story.text())
        #expect(run.differences().isEmpty)
        #expect(run.differences(in: "D09").isEmpty)
        #expect(run.decisions.count == 2)
        #expect(run.assessment.finding(named: "D09-02-F1")?.counts == false)
    }

    @Test("Played twice it is the same, row ids and all")
    func same() throws {
        let (first, second) = (try run(Story.text()), try run(Story.text()))
        #expect(first.changes == second.changes)
        #expect(first.assessment == second.assessment)
    }

    @Test(
        "Where it comes out otherwise each difference is named, in words of both languages",
        arguments: [
            (Story.text(findings: ["D09-01-F1"]), "workflow.scenario.findings"),
            (Story.text(possible: ["D09-01-F1"]), "workflow.scenario.possible"),
            (Story.text(low: 14_000), "workflow.scenario.exposure"),
            (Story.text(level: "red"), "workflow.scenario.level"),
        ],
    )
    func different(text: String, key: String) throws {
        let messages = try run(text).differences().map(\.message)
        #expect(messages.map(\.key) == [key])
        let book = Phrasebook.joined([.workflows, .assessments])
        for language in Language.allCases {
            #expect(messages.allSatisfy { !book.text($0, in: language).contains("{") })
        }
    }

    @Test("One checklist is compared by its findings alone")
    func ofOneChecklist() throws {
        let run = try run(Story.text(findings: ["D09-01-F1"], low: 14_000, level: "red"))
        #expect(run.differences(in: "D05").isEmpty)
        #expect(run.differences(in: "D09").map(\.message.key) == ["workflow.scenario.findings"])
    }

    @Test("What cannot be read is named with its file, and the others are read")
    func unreadable() throws {
        let world = try World()
        let folder = world.root.appending(path: "library/scenarios")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Story.text().utf8).write(to: folder.appending(path: "a.yaml"))
        try Data("scenario: [".utf8).write(to: folder.appending(path: "b.yaml"))
        try Data("no".utf8).write(to: folder.appending(path: "c.txt"))
        let files = ScenarioFiles(library: world.root.appending(path: "library").path)
        #expect(files.scenarios.map(\.id) == ["small"])
        #expect(files.diagnostics.allSatisfy { $0.place?.file.hasSuffix("b.yaml") == true })
        #expect(!files.diagnostics.isEmpty)
        #expect(ScenarioFiles(library: world.root.path).scenarios.isEmpty)
    }

    @Test("The shipped stories come out as they say", .enabled(if: hasShippedStories))
    func shipped() throws {
        let loaded = LibraryFolder(path: shippedFolder).load()
        #expect(!loaded.hasErrors)
        let files = ScenarioFiles(library: shippedFolder)
        #expect(files.diagnostics.isEmpty)
        #expect(!files.scenarios.isEmpty)
        for scenario in files.scenarios {
            let run = try ScenarioRun(
                scenario,
                library: loaded.library,
                today: Sample.date(World.today),
            )
            let words = run.differences().map { Phrasebook.workflows.text($0.message, in: .en) }
            #expect(words == [], "\(scenario.id)")
        }
    }
}
