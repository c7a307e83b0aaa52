import Diagnostics
import Foundation

/// Writes a file that a user named; it appears whole or not at all.
enum OutputFile {
    static func write(_ text: String, to path: String) throws(Diagnostic) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw cannotWrite(path)
        }
    }

    /// Makes a folder where there is none.
    static func makeFolder(_ path: String) throws(Diagnostic) {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
            )
        } catch {
            throw cannotWrite(path)
        }
    }

    private static func cannotWrite(_ path: String) -> Diagnostic {
        Diagnostic(
            .error,
            Message("commands.cannotWrite.file", ["file": .text(path)]),
            remedy: Message("commands.cannotWrite.file.remedy"),
        )
    }
}
