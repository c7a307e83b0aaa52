/// A library as a checkup keeps it: a manifest, and one blob per point that equal points share.
public struct Snapshot: Hashable, Sendable {
    /// What the library consists of, naming its points by their hashes.
    public let manifest: [UInt8]
    /// The points by their hashes.
    public let blobs: [String: [UInt8]]

    /// Creates a snapshot from what was stored.
    public init(manifest: [UInt8], blobs: [String: [UInt8]]) {
        self.manifest = manifest
        self.blobs = blobs
    }
}
