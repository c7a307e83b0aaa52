/// The library that a checkup uses, by the SHA-256 of its manifest in hex.
public struct LibraryReference: Hashable, Codable, Sendable {
    /// The hash.
    public let manifest: String

    /// Creates a reference.
    public init(manifest: String) {
        self.manifest = manifest
    }
}
