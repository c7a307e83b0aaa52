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
                Diagnostic(
                    .note,
                    at: place,
                    Message("checklist.noLock"),
                    remedy: Message("checklist.noLock.remedy"),
                )
            ]
        }
        return lock.check(
            loaded.library.checklists.map(\.checklist),
            places: loaded.places,
            hash: LibraryLock.hash,
        )
    }

    /// The checklists whose content changed under a version that is locked.
    func changed(in loaded: LoadedLibrary) -> [Checklist] {
        loaded.library.checklists.map(\.checklist).filter { checklist in
            lock.entries.contains { entry in
                entry.id == checklist.id && entry.version == checklist.version
                    && entry.hash != VersionsLock.contentHash(checklist, hash: LibraryLock.hash)
            }
        }
    }

    /// The library, unless something is wrong with it: only whole checklists are locked.
    static func sound(_ loaded: LoadedLibrary) throws(DiagnosticList) -> LoadedLibrary {
        guard !loaded.hasErrors else {
            throw DiagnosticList(loaded.diagnostics.filter { $0.severity == .error })
        }
        return loaded
    }

    /// Writes the lock with the present content.
    func write(_ loaded: LoadedLibrary) throws(Diagnostic) {
        let updated = lock.updated(
            with: loaded.library.checklists.map(\.checklist),
            hash: LibraryLock.hash,
        )
        try OutputFiles.write(Data(updated.text.utf8), to: URL(filePath: path))
    }

    /// SHA-256 in hex.
    static func hash(_ bytes: [UInt8]) -> String { Digest(of: Data(bytes)).hex }
}
