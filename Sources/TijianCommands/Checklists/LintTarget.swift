import ChecklistYAML
import Diagnostics
import Foundation

/// What `lint` is asked to look at: library folders, and files of which alone it speaks.
struct LintTarget: Equatable {
    /// The library folder.
    let folder: String
    /// The files of which it speaks; empty for all.
    var files: [String]

    /// The targets of paths: a folder that holds `facts.yaml` is a library, a file belongs to the nearest one above it.
    static func targets(of paths: [String]) throws(Diagnostic) -> [LintTarget] {
        var targets: [LintTarget] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw refusal("commands.cannotRead", path)
            }
            guard let folder = isFolder.boolValue && isLibrary(path) ? path : library(above: path)
            else {
                throw refusal("checklist.noLibraryAround", path)
            }
            let files = isFolder.boolValue ? filesBelow(path, folder) : [path]
            if let known = targets.firstIndex(where: { $0.folder == folder }) {
                targets[known].files += files
            } else {
                targets.append(LintTarget(folder: folder, files: files))
            }
        }
        return targets
    }

    private static func refusal(_ key: String, _ path: String) -> Diagnostic {
        Diagnostic(.error, Message(key, ["file": .text(path)]), remedy: Message(key + ".remedy"))
    }

    private static func isLibrary(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/facts.yaml")
    }

    private static func library(above path: String) -> String? {
        var folder = URL(filePath: path).standardizedFileURL
        while folder.pathComponents.count > 1 {
            folder.deleteLastPathComponent()
            if isLibrary(folder.path) { return folder.path }
        }
        return nil
    }

    /// The files of a folder inside a library; none for the library itself, which means all.
    private static func filesBelow(_ path: String, _ library: String) -> [String] {
        guard path != library else { return [] }
        let names = FileManager.default.subpaths(atPath: path) ?? []
        return names.map { "\(path)/\($0)" }
    }
}
