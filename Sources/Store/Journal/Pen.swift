import Diagnostics
import Foundation

/// Turns drafts into entries: gives each its time, number, salt and hashes.
struct Pen {
    let device: DeviceID
    let author: Author
    let owner: String
    var last: HybridClock?
    let surroundings: Surroundings

    /// The entry for a draft, after the number and hash of the last one in its chain.
    mutating func entry(
        _ draft: EntryDraft,
        after head: (sequence: Int64, hash: Digest)?,
    ) throws -> Entry {
        let clock = HybridClock.next(after: last, wall: surroundings.now())
        let random = surroundings.randomBytes(24)
        let salt = Data(random.dropFirst(8))
        let header = EntryHeader(
            id: EntryID(clock: clock, random: random),
            stream: draft.stream,
            owner: owner,
            device: device,
            sequence: (head?.sequence ?? 0) + 1,
            clock: clock,
            author: author,
            subject: draft.subject,
            kind: draft.kind,
            kindVersion: draft.kindVersion,
            replaces: draft.replaces,
            requires: draft.requires,
            evidence: draft.evidence,
            salt: salt,
            payloadHash: EntryHeader.payloadHash(salt: salt, payload: draft.payload),
            previous: head?.hash,
        )
        let entry = Entry(header: header, hash: header.hash, payload: draft.payload)
        do {
            try entry.checkShape()
        } catch {
            throw Diagnostic.store("store.append.malformed", ["flaw": .message(error.message)])
        }
        last = clock
        return entry
    }
}
