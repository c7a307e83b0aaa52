import ChecklistYAML
public import Checklists
import Diagnostics
import Foundation
import Store

extension Office {
    /// The library that a checkup was started with, from the journal.
    public func library(_ reference: LibraryReference) throws -> Library {
        guard let manifest = part(reference.manifest) else {
            throw Diagnostic.workflow("libraryPartMissing", subject: reference.manifest)
        }
        return try SnapshotCodec.decode(manifest: [UInt8](manifest)) {
            part($0).map { [UInt8]($0) }
        }
    }

    /// A part, or nil when it is not there or not what its hash says.
    private func part(_ hash: String) -> Data? {
        let slot = try? folder.journal.slot(Streams.library, subject: hash, scope: scope)
        guard let payload = slot?.current?.payload, Digest(of: payload).hex == hash else {
            return nil
        }
        return payload
    }

    /// The parts of a library that the journal does not hold yet, as drafts.
    func partsToKeep(of library: StoredLibrary) throws -> [EntryDraft] {
        let missing = try library.parts.filter { hash, _ in
            try folder.journal.slot(Streams.library, subject: hash, scope: scope) == nil
        }
        return missing.sorted { $0.key < $1.key }.map { hash, bytes in
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
