import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("Templates")
struct TemplateTests {
    @Test("Every name in every HTML template is one that a report fills")
    func names() throws {
        let renderer = try HTMLRenderer(folder: TestPaths.reports)
        var names = try TemplateNames(folder: TestPaths.reports)
        let fixture = ReportFixture(language: .zh)
        for report in [fixture.report, fixture.draft, fixture.bare] {
            names.walk("report", stacks: [[renderer.context(report)]])
        }
        #expect(names.unresolved == [])
        #expect(names.seen.count > 150)
    }

    @Test("Every template file is used", .tags(.files))
    func files() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: TestPaths.reports.templates.path
        )
        let mustache = files.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        #expect(Set(mustache) == Set(HTMLRenderer.templateNames))
    }

    @Test("Templates hold no words of their own")
    func words() throws {
        for name in HTMLRenderer.templateNames {
            let text = try TestPaths.reports.text(of: "\(name).mustache")
            #expect(
                !text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
                "\(name)",
            )
        }
    }

    @Test("A missing template is named with a remedy")
    func missing() {
        let folder = ReportsFolder(url: URL(filePath: "/nowhere/reports"))
        #expect {
            try HTMLRenderer(folder: folder)
        } throws: { error in
            let diagnostic = error as? Diagnostic
            return diagnostic?.rule == "templates.unreadable" && diagnostic?.remedy != nil
        }
    }

    @Test("A malformed template is named with a remedy")
    func malformed() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: TestPaths.reports.templates,
            to: folder.appending(path: "templates"),
        )
        try Data("{{#open}} without an end".utf8).write(
            to: folder.appending(path: "templates/report-domains.mustache")
        )
        #expect {
            try HTMLRenderer(folder: ReportsFolder(url: folder))
        } throws: { error in
            (error as? Diagnostic)?.rule == "templates.malformed"
        }
    }
}

extension Tag {
    @Tag static var files: Self
}
