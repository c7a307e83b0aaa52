import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Store
import Workflows

/// A library folder with everything that is wrong with it: its files, its content, its scenarios, its lock.
struct LibraryLint {
    let loaded: LoadedLibrary
    let diagnostics: [Diagnostic]

    init(_ folder: LibraryFolder) {
        loaded = folder.load()
        let lock = LibraryLock(library: folder.path)
        let places = loaded.places
        diagnostics =
            DiagnosticList(
                loaded.diagnostics
                    + ChecklistLint.diagnostics(loaded.library) { places[$0] }
                    + ScenarioFiles(library: folder.path).diagnostics
                    + lock.diagnostics
                    + lock.check(loaded)
            ).diagnostics
    }

    /// The diagnostics in some files; all when none is named.
    func diagnostics(in files: [String]) -> [Diagnostic] {
        guard !files.isEmpty else { return diagnostics }
        let wanted = Set(files.map(LibraryLint.canonical))
        return diagnostics.filter {
            $0.place.map { wanted.contains(LibraryLint.canonical($0.file)) } ?? false
        }
    }

    /// Citations whose text could not be read, by checklist.
    var unverified: [(checklist: Checklist.ID, count: Int)] {
        loaded.library.checklists.map(\.checklist).compactMap { checklist in
            let count = checklist.points.flatMap(\.citations).count { $0.unverified != nil }
            return count == 0 ? nil : (checklist.id, count)
        }
    }

    private static func canonical(_ path: String) -> String {
        URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
