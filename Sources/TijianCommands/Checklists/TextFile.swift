import Diagnostics
import Foundation

/// Files that commands write for people.
enum TextFile {
    /// Writes a whole file, replacing what was there only once the new one is complete.
    static func write(_ text: String, to path: String) throws(Diagnostic) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw refusal("commands.cannotWrite.file", path)
        }
    }

    /// Reads a whole file.
    static func read(_ path: String) throws(Diagnostic) -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw refusal("commands.cannotRead.file", path) }
        return bytes
    }

    static func refusal(_ key: String, _ path: String) -> Diagnostic {
        Diagnostic(.error, Message(key, ["path": .text(path)]), remedy: Message(key + ".remedy", ["path": .text(path)]))
    }
}
