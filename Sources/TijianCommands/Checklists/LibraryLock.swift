import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Store

/// The `versions.lock` of a library folder.
struct LibraryLock {
    let path: String
    let lock: VersionsLock
    /// What is wrong with the file.
    let diagnostics: [Diagnostic]
    /// Whether there is such a file.
    let exists: Bool

    init(library folder: String) {
        path = "\(folder)/versions.lock"
        let bytes = FileManager.default.contents(atPath: path)
        exists = bytes != nil
        let read = VersionsLock.read(String(decoding: bytes ?? Data(), as: UTF8.self), file: path)
        lock = read.lock
        diagnostics = read.diagnostics
    }

    /// What differs from the lock; a folder without a lock says so once.
    func check(_ loaded: LoadedLibrary) -> [Diagnostic] {
        guard exists else {
            let place = Place(file: path, line: 1)
            return [
                Diagnostic(.note, at: place, Message("checklist.noLock"), remedy: Message("checklist.noLock.remedy"))
            ]
        }
        return lock.check(loaded.library.checklists.map(\.checklist), places: loaded.places, hash: LibraryLock.hash)
    }

    /// Writes the lock with the present content.
    func write(_ loaded: LoadedLibrary) throws(Diagnostic) {
        let updated = lock.updated(with: loaded.library.checklists.map(\.checklist), hash: LibraryLock.hash)
        try TextFile.write(updated.text, to: path)
    }

    /// SHA-256 in hex.
    static func hash(_ bytes: [UInt8]) -> String { Digest(of: Data(bytes)).hex }
}
