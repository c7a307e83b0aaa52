import ChecklistYAML
public import Checklists
import Diagnostics
import Foundation
import Store

extension Office {
    /// The library that a checkup was started with, from the journal.
    public func library(_ reference: LibraryReference) throws -> Library {
        guard let manifest = try parts([reference.manifest])[reference.manifest],
            ContentName.of(manifest) == reference.manifest
        else { throw Diagnostic.workflow("libraryPartMissing", subject: reference.manifest) }
        return try SnapshotCodec.decode(manifest: manifest, hash: ContentName.of, blobs: parts)
    }

    private func parts(_ hashes: [String]) throws -> [String: [UInt8]] {
        try folder.journal.parts(Streams.library, subjects: hashes, scope: scope)
    }

    /// The parts of a library that the journal does not hold yet, as drafts.
    func partsToKeep(of library: StoredLibrary) throws -> [EntryDraft] {
        let kept = try folder.journal.keptParts(
            Streams.library,
            subjects: Array(library.parts.keys),
            scope: scope,
        )
        return library.parts.filter { !kept.contains($0.key) }.sorted { $0.key < $1.key }.map {
            hash,
            bytes in
            EntryDraft(
                stream: Streams.library,
                subject: hash,
                kind: Kind.libraryPart.rawValue,
                kindVersion: Kind.libraryPart.version,
                payload: bytes,
            )
        }
    }
}
