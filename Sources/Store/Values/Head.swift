public import Foundation

/// An entry that is in force for its subject, without what only its hash needs.
public struct Head: Hashable, Sendable {
    /// The entry's identity.
    public let id: EntryID
    /// What it is about.
    public let subject: String
    /// When it was written.
    public let clock: HybridClock
    /// The device that wrote it.
    public let device: DeviceID
    /// The id of the user who claimed to write it.
    public let user: String
    /// What kind of record it is.
    public let kind: String
    /// The version of the kind's payload.
    public let kindVersion: Int64
    /// The payload bytes, nil once they have been erased.
    public let payload: Data?

    /// Whether the payload has been erased.
    public var isErased: Bool { payload == nil }

    /// Whether one comes before another: by clock, then device, then id.
    public static func isBefore(_ left: Head, _ right: Head) -> Bool {
        if left.clock != right.clock { return left.clock < right.clock }
        if left.device != right.device { return left.device < right.device }
        return left.id < right.id
    }
}

extension Head {
    /// The head that an entry is.
    public init(_ entry: Entry) {
        self.init(
            id: entry.id,
            subject: entry.header.subject,
            clock: entry.header.clock,
            device: entry.header.device,
            user: entry.header.author.user,
            kind: entry.header.kind,
            kindVersion: entry.header.kindVersion,
            payload: entry.payload,
        )
    }
}
