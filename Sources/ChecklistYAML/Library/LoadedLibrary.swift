public import Checklists
public import Diagnostics

/// A library read from its folder, with everything that is wrong with it.
public struct LoadedLibrary: Sendable {
    /// The library; checklists that could not be compiled are not in it.
    public let library: Library
    /// The files, as they were read.
    public let files: [SourceFile]
    /// What reading, decoding and type-checking found, sorted by place.
    public let diagnostics: [Diagnostic]
    /// Where its things stand.
    public let places: PlaceIndex
    /// What overlays changed.
    public let overlayChanges: [OverlayChange]

    /// Whether anything is wrong enough to refuse the library.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The bytes of a file, for excerpts; nil for a file that is not of this library.
    public func bytes(of path: String) -> [UInt8]? { files.first { $0.path == path }?.bytes }
}
