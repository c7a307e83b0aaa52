import ChecklistYAML
public import Checklists
import Foundation
import Store

/// A library together with the parts under which the journal keeps it.
public struct StoredLibrary: Sendable {
    /// The library.
    public let library: Library
    /// The reference that a checkup holds.
    public let reference: LibraryReference
    let parts: [String: Data]

    /// Packs a library: each point apart, each part under the name of its content.
    public init(_ library: Library) {
        let snapshot = SnapshotCodec.encode(library, hash: ContentName.of)
        let manifest = Data(snapshot.manifest)
        let reference = LibraryReference(manifest: ContentName.of(snapshot.manifest))
        var parts = snapshot.blobs.mapValues { Data($0) }
        parts[reference.manifest] = manifest
        self.library = library
        self.reference = reference
        self.parts = parts
    }
}
