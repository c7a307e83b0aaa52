public import Checklists
import ChecklistYAML
import Foundation
import Store

/// A library together with the parts under which the journal keeps it.
public struct StoredLibrary: Sendable {
    /// The library.
    public let library: Library
    /// The reference that a checkup holds.
    public let reference: LibraryReference
    let parts: [String: Data]
}
