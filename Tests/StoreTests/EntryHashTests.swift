import Foundation
import Testing

@testable import Store

@Suite struct EntryHashTests {
    private static let zero = UUID(uuidString: "00000000-0000-7000-8000-000000000001") ?? UUID()

    private static func header(
        subject: String = "q1",
        replaces: [EntryID] = [],
        requires: [EntryID] = [],
        previous: Digest? = nil,
    ) -> EntryHeader {
        EntryHeader(
            id: EntryID(zero),
            stream: StreamID(kind: "people"),
            owner: "o",
            device: DeviceID(zero),
            sequence: 1,
            clock: HybridClock(milliseconds: 2, counter: 3),
            author: Author(user: "u", osUser: "w"),
            subject: subject,
            kind: "k",
            kindVersion: 4,
            replaces: replaces,
            requires: requires,
            evidence: [],
            salt: Data(repeating: 9, count: 16),
            payloadHash: Digest(of: Data()),
            previous: previous,
        )
    }

    @Test("The canonical bytes are those that the documentation describes")
    func canonicalBytes() throws {
        let id = "00000000000070008000000000000001"
        let expected =
            "0000000e" + Data("tijian.entry.1".utf8).hex + id + "00000006" + Data("people".utf8).hex
            + "000000016f" + id + "0000000000000001" + "0000000000000002" + "0000000000000003"
            + "0000000175" + "0000000177" + "000000027131" + "000000016b" + "0000000000000004"
            + "00000000" + "00000000" + "00000000" + String(repeating: "09", count: 16)
            + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" + "00000000"
        #expect(Self.header().canonicalBytes.hex == expected)
        #expect(Self.header().hash == Digest(of: try #require(Data(hex: expected))))
    }

    @Test("Fields that stand beside each other cannot stand in for each other")
    func unambiguous() {
        let id = EntryID(Self.zero)
        let hashes = [
            Self.header().hash, Self.header(subject: "q1k").hash, Self.header(replaces: [id]).hash,
            Self.header(requires: [id]).hash, Self.header(previous: Digest(of: Data())).hash,
        ]
        #expect(Set(hashes).count == hashes.count)
    }

    @Test("The payload's hash covers the salt first")
    func payloadHash() {
        let hash = EntryHeader.payloadHash(salt: Data("ab".utf8), payload: Data("c".utf8))
        #expect(hash == Digest(of: Data("abc".utf8)))
    }
}
