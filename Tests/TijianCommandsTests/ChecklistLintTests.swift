import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("Linting a library folder")
struct ChecklistLintTests {
    @Test("A sound library has notes alone: an unread citation, no lock")
    func sound() throws {
        let lint = try ChecklistFixture().lint()
        #expect(Set(lint.diagnostics.map(\.severity)) == [.note])
        #expect(
            Set(lint.diagnostics.map(\.rule)).isSuperset(of: [
                "citation.unverified", "checklist.noLock",
            ])
        )
        #expect(lint.unverified.map(\.count) == [1])
    }

    @Test("Faults of files, content and scenarios come in one run")
    func together() throws {
        let checklist = ChecklistFixture.checklist
            .replacing("article: \"82\"", with: "article: \"820\"")
            .replacing("papers: [staff_list]", with: "papers: [staff_lists]")
        let scenario = ChecklistFixture.scenario.replacing(
            "level: red\n  findings",
            with: "level: rde\n  findings",
        )
        let files = ["general/D09.yaml": checklist, "scenarios/shop.yaml": scenario]
        let lint = try ChecklistFixture(files).lint()
        let rules = Set(lint.diagnostics.filter { $0.severity == .error }.map(\.rule))
        #expect(rules.contains("citation.noSuchArticle"))
        #expect(rules.contains("checklist.mistypedWord"))
        #expect(rules.count == 3)
        #expect(lint.diagnostics.allSatisfy { $0.place != nil })
    }

    @Test("Only the named files are spoken of")
    func someFiles() throws {
        let fixture = try ChecklistFixture()
        defer { withExtendedLifetime(fixture) {} }
        let file = fixture.path + "/general/D09.yaml"
        let targets = try LintTarget.targets(of: [file])
        #expect(targets.map(\.files) == [[file]])
        let lint = LibraryLint(LibraryFolder(path: try #require(targets.first).folder))
        let found = lint.diagnostics(in: [file])
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.place?.file.hasSuffix("D09.yaml") == true })
    }

    @Test("A library folder is taken whole, and paths outside one are refused")
    func targets() throws {
        let fixture = try ChecklistFixture()
        defer { withExtendedLifetime(fixture) {} }
        #expect(
            try LintTarget.targets(of: [fixture.path]) == [
                LintTarget(folder: fixture.path, files: [])
            ]
        )
        #expect(try LintTarget.targets(of: [fixture.path + "/general"]).first?.files.count == 1)
        #expect(throws: Diagnostic.self) { try LintTarget.targets(of: ["/proc/version"]) }
        #expect(throws: Diagnostic.self) {
            try LintTarget.targets(of: [fixture.path + "/none.yaml"])
        }
    }

    @Test("Changed content under a locked version is an error until the version is raised")
    func lock() throws {
        let fixture = try ChecklistFixture()
        defer { withExtendedLifetime(fixture) {} }
        try fixture.lock().write(fixture.load())
        #expect(!fixture.lint().diagnostics.contains { $0.rule == "checklist.noLock" })
        let changed = ChecklistFixture.checklist.replacing("en: Labour", with: "en: Labor")
        try fixture.write(changed, to: "general/D09.yaml")
        let lint = fixture.lint()
        #expect(
            lint.diagnostics.contains {
                $0.rule == "checklist.changedVersion" && $0.severity == .error
            }
        )
        #expect(fixture.lock().changed(in: lint.loaded).map(\.id) == ["D09"])
        try fixture.write(try #require(VersionLine.raised(changed)), to: "general/D09.yaml")
        let raised = fixture.load()
        #expect(fixture.lock().changed(in: raised).isEmpty)
        #expect(
            fixture.lock().check(raised).map(\.rule) == ["checklist.notLocked"]
        )
    }

    @Test(
        "A version line is raised and keeps what follows it",
        arguments: [
            (text: "checklist: D09\nversion: 9\n", raised: "checklist: D09\nversion: 10\n"),
            (text: "version:  1   # first\n", raised: "version:  2   # first\n"),
        ],
    )
    func versionLine(text: String, raised: String) {
        #expect(VersionLine.raised(text) == raised)
    }

    @Test(
        "A text without a version line is left alone",
        arguments: ["", "  version: 1", "version: one"],
    )
    func noVersionLine(text: String) {
        #expect(VersionLine.raised(text) == nil)
    }

    @Test("The rows for a spreadsheet have every field")
    func records() throws {
        let lint = try ChecklistFixture().lint()
        let renderer = DiagnosticRenderer(phrasebook: Words.book, language: .en)
        let records = LintSummary.records(renderer.records(lint.diagnostics))
        #expect(records.columns.map(\.key).count == 8)
        #expect(records.rows.allSatisfy { $0.count == 8 })
    }
}
