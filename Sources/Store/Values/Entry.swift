public import Foundation

/// One record of the journal: a header, its hash, and the payload bytes as they were hashed.
@dynamicMemberLookup
public struct Entry: Hashable, Sendable {
    /// What the hash covers.
    public let header: EntryHeader
    /// SHA-256 of the header's canonical bytes.
    public let hash: Digest
    /// The payload bytes, nil once they have been erased.
    public let payload: Data?

    /// A field of the header.
    public subscript<Value>(dynamicMember path: KeyPath<EntryHeader, Value>) -> Value {
        header[keyPath: path]
    }

    /// The entry's identity.
    public var id: EntryID { header.id }

    /// Whether the payload has been erased.
    public var isErased: Bool { payload == nil }

    /// Whether the store wrote it for its own book-keeping.
    public var isBookkeeping: Bool { header.kind.hasPrefix(Entry.bookkeepingPrefix) }

    static let bookkeepingPrefix = "store."

    /// Whether one entry comes before another: by clock, then device, then hash.
    public static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
        if left.header.clock != right.header.clock { return left.header.clock < right.header.clock }
        if left.header.device != right.header.device {
            return left.header.device < right.header.device
        }
        return left.hash < right.hash
    }
}
