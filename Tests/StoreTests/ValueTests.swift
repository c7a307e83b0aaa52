import Foundation
import Testing

@testable import Store

@Suite struct HybridClockTests {
    @Test("A later wall clock is taken as it is")
    func advances() {
        let next = HybridClock.next(after: HybridClock(milliseconds: 10, counter: 7), wall: 11)
        #expect(next == HybridClock(milliseconds: 11))
    }

    @Test("A full counter moves to the next millisecond")
    func overflows() {
        let last = HybridClock(milliseconds: 10, counter: HybridClock.highestCounter)
        #expect(HybridClock.next(after: last, wall: 10) == HybridClock(milliseconds: 11))
    }

    @Test(
        "Time is strictly monotonic whatever the wall clock does",
        arguments: 0..<20 as Range<UInt64>,
    )
    func monotonic(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var last: HybridClock?
        for _ in 0..<6000 {
            let wall =
                Bool.random(using: &generator) ? 5 : Int64.random(in: -9...9, using: &generator)
            let next = HybridClock.next(after: last, wall: wall)
            if let last { #expect(next > last) }
            last = next
        }
    }

    @Test(
        "More than 24 hours ahead is too far",
        arguments: [
            (ahead: 0, isTooFar: false), (86_400_000, false), (86_400_001, true), (-5, false),
        ]
            as [(ahead: Int64, isTooFar: Bool)],
    )
    func tolerance(ahead: Int64, isTooFar: Bool) {
        #expect(
            HybridClock(milliseconds: 1_000_000 + ahead).isTooFarAhead(ofWall: 1_000_000)
                == isTooFar
        )
    }
}

@Suite struct StreamIDTests {
    @Test(
        "Names of streams are accepted",
        arguments: ["people", "register/enterprises", "a.b-1/2"],
    )
    func accepted(text: String) throws {
        #expect(try StreamID(text).text == text)
    }

    @Test(
        "Other names are refused",
        arguments: [
            "", "/", "a/", "/a", "a/b/c", "A", "企业", "a b", "a'",
            String(repeating: "a", count: 121),
        ],
    )
    func refused(text: String) {
        #expect(rule { try StreamID(text) } == "store.stream.malformed")
    }

    @Test("A stream knows its kind and name")
    func parts() {
        let id = UUID()
        #expect(StreamID(kind: "checkup", id: id).kind == "checkup")
        #expect(StreamID(kind: "checkup", id: id).name == id.uuidString.lowercased())
        #expect(StreamID(kind: "people").name == "")
    }
}

@Suite struct EntryIDTests {
    @Test("An id is a UUID of version 7 that bears the clock")
    func version7() {
        let clock = HybridClock(milliseconds: 0x0123_4567_89AB, counter: 0xCDE)
        let id = EntryID(clock: clock, random: Data(repeating: 0xFF, count: 8))
        #expect(id.description == "01234567-89ab-7cde-bfff-ffffffffffff")
    }

    @Test("Ids of one device ascend with its clock")
    func ascends() {
        let early = EntryID(
            clock: HybridClock(milliseconds: 5, counter: 1),
            random: Data(repeating: 255, count: 8),
        )
        let late = EntryID(
            clock: HybridClock(milliseconds: 5, counter: 2),
            random: Data(count: 8),
        )
        #expect(early < late)
    }

    @Test("Ids, devices, digests and streams survive JSON")
    func coding() throws {
        let original = Coded(
            id: EntryID(UUID()),
            device: DeviceID(UUID()),
            digest: Digest(of: Data("x".utf8)),
            stream: StreamID(kind: "people"),
        )
        let data = try JSONEncoder().encode(original)
        #expect(try JSONDecoder().decode(Coded.self, from: data) == original)
    }

    private struct Coded: Codable, Equatable {
        let id: EntryID
        let device: DeviceID
        let digest: Digest
        let stream: StreamID
    }
}

@Suite struct DigestTests {
    @Test(
        "The hash is SHA-256",
        arguments: [
            (text: "", hex: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (text: "abc", hex: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ],
    )
    func vectors(text: String, hex: String) {
        #expect(Digest(of: Data(text.utf8)).hex == hex)
    }

    @Test(
        "Only 64 small hexadecimal digits are a digest",
        arguments: ["", "ab", String(repeating: "G", count: 64)],
    )
    func refused(hex: String) {
        #expect(Digest(hex: hex) == nil)
    }
}
