/// A file of a library as it was read.
public struct SourceFile: Hashable, Sendable {
    /// The path that diagnostics name.
    public let path: String
    /// What it holds.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
