import Foundation

/// A lawyer's desk for one test: a folder of its own, the checklists, and `tijian` to run in it.
final class Desk: Sendable {
    let root: URL
    let environment: [String: String]

    /// A desk with an empty data folder; the checklists are the shipped ones where none are named.
    init(library: String = Program.checklists, _ more: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "tijian-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let environment = [
            "PATH": "/usr/bin:/bin", "HOME": root.path, "LANG": "C.UTF-8", "COLUMNS": "100",
            "TIJIAN_DATA": root.appending(path: "data").path, "TIJIAN_LIBRARY": library,
            "TIJIAN_TODAY": "2026-11-24", "TIJIAN_USER": "chen",
            "TIJIAN_PASSPHRASE": "correct horse battery", "TIJIAN_PYTHON": Program.python ?? "",
        ]
        self.environment = environment.merging(more) { _, new in new }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var data: URL { root.appending(path: "data") }
    var journal: URL { data.appending(path: "journal.sqlite") }

    func path(_ name: String) -> String { root.appending(path: name).path }

    /// Runs a command to its end.
    @discardableResult
    func run(
        _ arguments: String...,
        with more: [String: String] = [:],
        input: String? = nil,
    ) throws -> Outcome {
        try run(arguments, with: more, input: input)
    }

    /// Runs a command to its end.
    func run(
        _ arguments: [String],
        with more: [String: String] = [:],
        input: String? = nil,
    ) throws -> Outcome {
        let run = try Run(arguments, at: self, with: more, input: input)
        return run.outcome()
    }

    /// Writes a file on the desk and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = root.appending(path: name)
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
