public import Diagnostics
import Foundation

/// A collection of full texts that a user has: a folder of JSON files, one per statute, or a SQLite database with the
/// tables `laws` and `articles`.
public struct StatuteSource: Sendable {
    /// Where it is.
    public let path: String

    /// A source at a path.
    public init(path: String) {
        self.path = path
    }

    /// The texts, and what could not be read.
    public func read() throws(Diagnostic) -> (texts: [StatuteText], problems: [Diagnostic]) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .statutes("source.missing", path: path)
        }
        let found = isFolder.boolValue ? try JSONTexts(path).read() : try SQLiteTexts(path).read()
        guard !found.texts.isEmpty else { throw .statutes("source.empty", path: path) }
        return found
    }
}
