public import Diagnostics

/// What an erasure did, and where the bytes may still be.
public struct ErasureReceipt: Hashable, Sendable {
    /// The entries that record the act: one for each stream that it touches.
    public let acts: [Entry]
    /// Files in the folder that were made before and may hold the bytes; people must judge and delete them.
    public let olderCopies: [String]
    /// What is left to do, such as a database that another process kept open.
    public let warnings: [Diagnostic]
}
