import ChecklistYAML
import Diagnostics
import Foundation

/// A library folder in a temporary place, removed when the test lets go of it.
final class LibraryFixture {
    let root: URL

    init(_ files: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(
            path: "library-\(UUID().uuidString)"
        )
        let sample = [
            "facts.yaml": SampleFiles.facts, "papers.yaml": SampleFiles.papers,
            "parameters.yaml": SampleFiles.parameters, "statutes.yaml": SampleFiles.statutes,
            "general/D09.yaml": SampleFiles.checklist,
        ]
        for (name, text) in sample.merging(files, uniquingKeysWith: { $1 }) {
            try write(text, to: name)
        }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ text: String, to name: String) throws {
        let url = root.appending(path: name)
        let folder = url.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(at: root.appending(path: name))
    }

    func load(_ selection: LibraryFolder.Selection = .init()) -> LoadedLibrary {
        LibraryFolder(path: root.path()).load(selection)
    }
}

extension LoadedLibrary {
    /// The rules of its diagnostics, without their prefix.
    var rules: [String] { diagnostics.map { String($0.rule.drop { $0 != "." }.dropFirst()) } }
}
