import Foundation

/// An evidence file that is being written; it goes away unless it is shelved.
final class EvidenceDraft {
    private let shelf: EvidenceShelf
    private let writer: FileWriter
    private var hash = SHA256Stream()

    init(on shelf: EvidenceShelf) throws {
        self.shelf = shelf
        writer = try FileWriter(creating: shelf.draftPath())
    }

    deinit {
        unlink(writer.path)
    }

    /// Takes the next bytes.
    func take(_ piece: Data) throws {
        hash.update(piece)
        try writer.write(piece)
    }

    /// Puts the file on the shelf and returns its hash.
    func shelve() throws -> Digest {
        let digest = hash.finish()
        try shelve(as: digest)
        return digest
    }

    /// Puts the file on the shelf; false, and nothing is shelved, when its hash is another one.
    func shelve(expecting digest: Digest) throws -> Bool {
        guard hash.finish() == digest else { return false }
        try shelve(as: digest)
        return true
    }

    private func shelve(as digest: Digest) throws {
        if shelf.contains(digest) { return }
        try writer.close()
        let path = shelf.path(of: digest)
        try Files.makeFolder(Files.parent(of: path))
        try Files.sync(folder: shelf.folder)
        try Files.move(writer.path, to: path)
    }
}
