import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Testing
import Workflows

@testable import TijianCommands

/// `checklists/README.md` writes a domain from nothing: the file that it prints must work as it says.
@Suite("The authoring guide")
final class GuideTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../checklists").standardized
    private let copy = FileManager.default.temporaryDirectory.appending(
        path: "tijian-guide-\(UUID().uuidString)"
    )

    init() throws {
        let files = FileManager.default
        try files.createDirectory(
            at: copy.appending(path: "general"),
            withIntermediateDirectories: true,
        )
        for name in ["facts", "papers", "parameters", "statutes"] {
            try files.copyItem(
                at: Self.root.appending(path: "\(name).yaml"),
                to: copy.appending(path: "\(name).yaml"),
            )
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: copy)
    }

    private func example() throws -> String {
        let guide = try String(
            contentsOf: Self.root.appending(path: "README.md"),
            encoding: .utf8,
        )
        let parts = guide.components(separatedBy: "```yaml\n")
        return try #require(parts.last?.components(separatedBy: "```").first)
    }

    private func write(_ text: String) throws -> LoadedLibrary {
        try Data(text.utf8).write(to: copy.appending(path: "general/X01.yaml"))
        return LibraryFolder(path: copy.path).load()
    }

    @Test("Its example is free of errors, and its examples come out as written")
    func works() throws {
        let loaded = try write(example())
        #expect(loaded.diagnostics.filter { $0.severity == .error }.isEmpty)
        var report = TestReport()
        report.runExamples(of: loaded.library, in: "X01")
        #expect(report.text(Words.book, in: .en) == "")
        #expect(report.examples == 3)
    }

    @Test("The change that it proposes makes the first example fail, and names both findings")
    func fails() throws {
        let text = try example().replacingOccurrences(of: ">= 3", with: ">= 6")
        var report = TestReport()
        report.runExamples(of: try write(text).library, in: "X01")
        #expect(report.failures.count == 1)
        let said = report.text(Words.book, in: .en)
        #expect(said.contains("X01-01-F1"))
        #expect(said.contains("X01-01-F2"))
    }
}
