import Diagnostics
import Foundation

/// Writes files that a user asked for, whole or not at all.
enum OutputFiles {
    static func makeFolder(_ folder: URL) throws(Diagnostic) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw cannotWrite(folder)
        }
    }

    static func write(_ data: Data, to file: URL) throws(Diagnostic) {
        do {
            try data.write(to: file, options: .atomic)
        } catch {
            throw cannotWrite(file)
        }
    }

    static func read(_ path: String) throws(Diagnostic) -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnostic(
                .error,
                Message("commands.cannotRead", ["file": .text(path)]),
                remedy: Message("commands.cannotRead.remedy"),
            )
        }
        return data
    }

    private static func cannotWrite(_ file: URL) -> Diagnostic {
        Diagnostic(
            .error,
            Message("commands.cannotWrite", ["file": .text(file.path)]),
            remedy: Message("commands.cannotWrite.remedy"),
        )
    }
}
