import Diagnostics
public import Foundation

/// The evidence files of a data folder, each under the SHA-256 of its content.
public struct EvidenceShelf: Sendable {
    /// The shelf's folder.
    let folder: String

    /// Copies a file onto the shelf and returns its hash; the file is on the disk when this returns.
    public func add(fileAt path: String) throws -> Digest {
        try Failures.told(about: path) {
            let source = try FileReader(path)
            let draft = try EvidenceDraft(on: self)
            while true {
                let piece = try source.read()
                if piece.isEmpty { return try draft.shelve() }
                try draft.take(piece)
            }
        }
    }

    /// Puts bytes onto the shelf and returns their hash.
    public func add(_ data: Data) throws -> Digest {
        try Failures.told(about: folder) {
            let draft = try EvidenceDraft(on: self)
            try draft.take(data)
            return try draft.shelve()
        }
    }

    /// Whether the shelf holds a file.
    public func contains(_ digest: Digest) -> Bool {
        Files.kind(at: path(of: digest)).exists
    }

    /// Where a file lies; it must not be written to.
    public func path(of digest: Digest) -> String {
        let name = digest.hex
        return "\(folder)/\(name.prefix(2))/\(name)"
    }

    /// A file's content; throws a `Diagnostic` when it is missing or altered.
    public func read(_ digest: Digest) throws -> Data {
        guard contains(digest) else {
            throw Diagnostic.store("store.evidence.missing", ["hash": .text(digest.hex)])
        }
        return try Failures.told(about: path(of: digest)) {
            let reader = try FileReader(path(of: digest))
            let data = try reader.read(Int(try reader.length()))
            guard Digest(of: data) == digest else {
                throw Diagnostic.store("store.evidence.altered", ["hash": .text(digest.hex)])
            }
            return data
        }
    }
}

extension EvidenceShelf {
    /// The hashes under which files lie, in order.
    func digests() -> [Digest] {
        Files.names(in: folder).flatMap { Files.names(in: "\(folder)/\($0)") }.compactMap {
            Digest(hex: $0)
        }
    }

    /// The hash that a file really has.
    func actualDigest(of digest: Digest) throws -> Digest {
        let reader = try FileReader(path(of: digest))
        var hash = SHA256Stream()
        while true {
            let piece = try reader.read()
            if piece.isEmpty { return hash.finish() }
            hash.update(piece)
        }
    }

    /// Takes a file off the shelf.
    func remove(_ digest: Digest) throws {
        let path = path(of: digest)
        try Files.remove(path)
        let folder = Files.parent(of: path)
        if Files.kind(at: folder).isFolder { try Files.sync(folder: folder) }
    }

    /// Removes what interrupted acts left, once it is an hour old.
    func removeDrafts() throws {
        for name in Files.names(in: folder) where name.hasPrefix(EvidenceShelf.draftPrefix) {
            let path = "\(folder)/\(name)"
            if Files.isOld(path) { try Files.remove(path) }
        }
    }

    private static let draftPrefix = "new-"

    /// A path for a file that is being written.
    func draftPath() -> String {
        "\(folder)/\(EvidenceShelf.draftPrefix)\(Sodium.randomBytes(8).hex)"
    }
}
