public import Foundation

/// What a person records, before the journal numbers, dates and chains it.
public struct EntryDraft: Hashable, Sendable {
    /// The stream it goes to.
    public var stream: StreamID
    /// What it is about; empty when it is about the stream as a whole, and then it takes no slot.
    public var subject: String
    /// What kind of record it is.
    public var kind: String
    /// The version of the kind's payload.
    public var kindVersion: Int64
    /// The payload bytes, stored as they are.
    public var payload: Data
    /// The entries of the same stream that it takes the place of.
    public var replaces: [EntryID]
    /// Entries that must be in the journal and not replaced, or nothing is appended.
    public var requires: [EntryID]
    /// Evidence files that it refers to; they must be on the shelf.
    public var evidence: [Digest]

    /// Creates a draft.
    public init(
        stream: StreamID,
        subject: String,
        kind: String,
        kindVersion: Int64 = 1,
        payload: Data,
        replaces: [EntryID] = [],
        requires: [EntryID] = [],
        evidence: [Digest] = [],
    ) {
        self.stream = stream
        self.subject = subject
        self.kind = kind
        self.kindVersion = kindVersion
        self.payload = payload
        self.replaces = replaces
        self.requires = requires
        self.evidence = evidence
    }
}
