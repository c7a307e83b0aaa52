public import Foundation

/// Everything that an entry's own hash covers: all but the payload, which it covers through `payloadHash`.
public struct EntryHeader: Hashable, Sendable {
    /// The entry's identity.
    public let id: EntryID
    /// The stream it belongs to.
    public let stream: StreamID
    /// The firm or bureau whose entry it is.
    public let owner: String
    /// The device that wrote it.
    public let device: DeviceID
    /// Its number among the entries of its device and stream, from 1.
    public let sequence: Int64
    /// When it was written.
    public let clock: HybridClock
    /// Who wrote it.
    public let author: Author
    /// What it is about, such as a question; empty when it is about the stream as a whole.
    public let subject: String
    /// What kind of record it is.
    public let kind: String
    /// The version of the kind's payload.
    public let kindVersion: Int64
    /// The entries that it takes the place of.
    public let replaces: [EntryID]
    /// The entries that had to be in force when it was written.
    public let requires: [EntryID]
    /// The evidence files that it refers to.
    public let evidence: [Digest]
    /// Sixteen random bytes that keep a short payload from being guessed by its hash.
    public let salt: Data
    /// SHA-256 of the salt followed by the payload.
    public let payloadHash: Digest
    /// The hash of the entry before it in its device and stream, nil for the first.
    public let previous: Digest?
}

extension EntryHeader {
    /// The hash that a payload must have under a salt.
    static func payloadHash(salt: Data, payload: Data) -> Digest {
        var stream = SHA256Stream()
        stream.update(salt)
        stream.update(payload)
        return stream.finish()
    }
}
