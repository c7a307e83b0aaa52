import Diagnostics
import Foundation

/// Why an entry cannot be taken into a journal.
enum EntryFlaw: String, Error, CaseIterable {
    /// A text of the header is too long, empty where it may not be, or holds characters that cannot be kept.
    case text
    /// A number is outside its range.
    case number
    /// A list names too many things, or the salt has the wrong length.
    case size
    /// The payload is larger than a journal keeps.
    case payload
    /// The hash does not match the header.
    case hash
    /// The payload does not match its hash.
    case payloadHash
    /// It could not be read at all.
    case unreadable

    static let largestPayload = 16 << 20
    static let longestText = 1000
    static let mostReferences = 10_000

    /// What is wrong, in words.
    var message: Message {
        switch self {
        case .text: Message("store.flaw.text")
        case .number: Message("store.flaw.number")
        case .size: Message("store.flaw.size")
        case .payload: Message("store.flaw.payload")
        case .hash: Message("store.flaw.hash")
        case .payloadHash: Message("store.flaw.payloadHash")
        case .unreadable: Message("store.flaw.unreadable")
        }
    }
}

extension Entry {
    /// Throws unless a journal can keep the entry; does not look at hashes.
    func checkShape() throws(EntryFlaw) {
        let header = self.header
        let texts = [header.author.user, header.author.osUser, header.subject]
        let names = [header.owner, header.kind, header.stream.text]
        guard texts.allSatisfy(Entry.isKeepable),
            names.allSatisfy({ !$0.isEmpty && Entry.isKeepable($0) })
        else {
            throw .text
        }
        guard header.sequence > 0, header.kindVersion > 0,
            (0...HybridClock.latest).contains(header.clock.milliseconds),
            (0...HybridClock.highestCounter).contains(header.clock.counter),
            (header.sequence == 1) == (header.previous == nil)
        else { throw .number }
        let references = header.replaces.count + header.requires.count + header.evidence.count
        guard references <= EntryFlaw.mostReferences, header.salt.count == 16 else { throw .size }
        guard (payload?.count ?? 0) <= EntryFlaw.largestPayload else { throw .payload }
    }

    /// Throws unless the hashes match what they cover.
    func checkHashes() throws(EntryFlaw) {
        guard header.hash == hash else { throw .hash }
        guard let payload else { return }
        guard EntryHeader.payloadHash(salt: header.salt, payload: payload) == header.payloadHash
        else {
            throw .payloadHash
        }
    }

    /// U+0000 ends a text for SQLite, and U+FFFD stands for bytes that could not be read.
    private static func isKeepable(_ text: String) -> Bool {
        text.utf8.count <= EntryFlaw.longestText
            && !text.unicodeScalars.contains { $0 == "\0" || $0 == "\u{FFFD}" }
    }
}
