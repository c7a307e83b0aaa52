import Foundation

/// An entry in an export: every hashed field under its own name, the payload in Base64.
struct ExportedEntry: Codable {
    let id: EntryID
    let hash: Digest
    let owner: String
    let stream: StreamID
    let device: DeviceID
    let sequence: Int64
    let milliseconds: Int64
    let counter: Int64
    let user: String
    let osUser: String
    let subject: String
    let kind: String
    let kindVersion: Int64
    let replaces: [EntryID]
    let requires: [EntryID]
    let evidence: [Digest]
    let salt: Data
    let payloadHash: Digest
    let previous: Digest?
    let payload: Data?

    init(_ entry: Entry) {
        let header = entry.header
        id = header.id
        hash = entry.hash
        owner = header.owner
        stream = header.stream
        device = header.device
        sequence = header.sequence
        milliseconds = header.clock.milliseconds
        counter = header.clock.counter
        user = header.author.user
        osUser = header.author.osUser
        subject = header.subject
        kind = header.kind
        kindVersion = header.kindVersion
        replaces = header.replaces
        requires = header.requires
        evidence = header.evidence
        salt = header.salt
        payloadHash = header.payloadHash
        previous = header.previous
        payload = entry.payload
    }

    /// The entry, unchecked.
    var value: Entry {
        let header = EntryHeader(
            id: id,
            stream: stream,
            owner: owner,
            device: device,
            sequence: sequence,
            clock: HybridClock(milliseconds: milliseconds, counter: counter),
            author: Author(user: user, osUser: osUser),
            subject: subject,
            kind: kind,
            kindVersion: kindVersion,
            replaces: replaces,
            requires: requires,
            evidence: evidence,
            salt: salt,
            payloadHash: payloadHash,
            previous: previous,
        )
        return Entry(header: header, hash: hash, payload: payload)
    }
}
