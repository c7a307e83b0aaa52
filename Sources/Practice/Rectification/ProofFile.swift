/// A file that shows something, on the evidence shelf.
public struct ProofFile: Hashable, Codable, Sendable {
    /// The file's name as it was handed in, without folders.
    public let name: String
    /// The SHA-256 of its bytes.
    public let hash: Fingerprint

    /// Creates a reference to a file on the shelf.
    public init(name: String, hash: Fingerprint) {
        self.name = name
        self.hash = hash
    }
}
