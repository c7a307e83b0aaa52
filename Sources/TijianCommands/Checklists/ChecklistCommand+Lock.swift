import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation

extension ChecklistCommand {
    /// `tijian checklist lock`: writes `versions.lock` from the present content.
    struct Lock: TijianParsableCommand {
        static let configuration = Help.configuration("lock", key: "checklist.lock")

        @Flag(name: .long, help: Help.option("lock.raise"))
        var raise = false

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let folder = try library.folder()
            var loaded = try LibraryLock.sound(folder.load())
            let lock = LibraryLock(library: folder.path)
            if raise, try raiseVersions(of: loaded, lock, console) {
                loaded = try LibraryLock.sound(folder.load())
            }
            let problems = lock.diagnostics + lock.check(loaded)
            guard !problems.contains(where: { $0.severity == .error }) else {
                throw DiagnosticList(problems)
            }
            try lock.write(loaded)
            try console.print(lock.path)
        }

        private func raiseVersions(
            of loaded: LoadedLibrary,
            _ lock: LibraryLock,
            _ console: Console,
        ) throws -> Bool {
            let changed = lock.changed(in: loaded)
            for checklist in changed {
                guard let file = loaded.places[checklist.id.text]?.file,
                    let bytes = loaded.bytes(of: file),
                    let raised = VersionLine.raised(String(decoding: bytes, as: UTF8.self))
                else { continue }
                try OutputFiles.write(Data(raised.utf8), to: URL(filePath: file))
                console.say(
                    Message(
                        "checklist.lock.raised",
                        ["id": .text(checklist.id.text), "file": .text(file)],
                    )
                )
            }
            return !changed.isEmpty
        }
    }
}
