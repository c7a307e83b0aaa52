import Diagnostics
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct JournalTests {
    @Test("Entries are numbered and chained per device and stream")
    func chained() throws {
        let folder = try World().folder("data")
        let first = try folder.answer("a", "1")
        let second = try folder.answer("b", "2")
        let other = try folder.answer("a", "3", stream: StreamID(kind: "people"))
        #expect([first, second, other].map(\.header.sequence) == [1, 2, 1])
        #expect(first.header.previous == nil)
        #expect(second.header.previous == first.hash)
        #expect(other.header.previous == nil)
        #expect(first.header.clock < second.header.clock)
    }

    @Test("A folder that was closed says so, and is as it was when it is opened again")
    func closed() throws {
        let folder = try World().folder("data")
        let first = try folder.answer("a", "1")
        try folder.close()
        #expect(rule { try folder.answer("a", "2") } == "store.folder.closed")
        #expect(rule { _ = try folder.slots() } == "store.folder.closed")
        let again = try DataFolder.open(at: folder.path, ifMissing: .refuse)
        #expect(try again.entries() == [first])
    }

    @Test("An entry is read back as it was written")
    func readBack() throws {
        let folder = try World().folder("data")
        let paper = try folder.evidence.add(Data("paper".utf8))
        let first = try folder.answer("劳动合同", "没有签\u{1F600}", evidence: [paper])
        let second = try folder.answer("劳动合同", "", requires: [first.id])
        #expect(try folder.entries() == [first, second])
        #expect(try folder.journal.entry(first.id, scope: World.firm) == first)
        #expect(second.header.replaces == [first.id])
    }

    @Test("Drafts of one call are kept together or not at all")
    func allOrNothing() throws {
        let folder = try World().folder("data")
        let good = EntryDraft(stream: World.checkup, subject: "a", kind: "k", payload: Data())
        var bad = good
        bad.kind = ""
        #expect(
            rule { try folder.journal.append([good, bad], by: World.author, scope: World.firm) }
                == "store.append.malformed"
        )
        #expect(try folder.entries().isEmpty)
    }

    @Test(
        "Drafts that no journal can keep are refused",
        arguments: [
            (subject: "a\0b", kind: "k", version: 1), ("a\u{FFFD}", "k", 1),
            (String(repeating: "长", count: 400), "k", 1),
            ("a", "", 1), ("a", "k", 0),
        ] as [(subject: String, kind: String, version: Int64)],
    )
    func malformed(subject: String, kind: String, version: Int64) throws {
        let folder = try World().folder("data")
        let draft = EntryDraft(
            stream: World.checkup,
            subject: subject,
            kind: kind,
            kindVersion: version,
            payload: Data(),
        )
        #expect(
            rule { try folder.journal.append([draft], by: World.author, scope: World.firm) }
                == "store.append.malformed"
        )
    }

    @Test("The store's own kinds, and evidence that is not there, are refused")
    func refused() throws {
        let folder = try World().folder("data")
        let draft = EntryDraft(
            stream: World.checkup,
            subject: "",
            kind: ErasureAct.kind,
            payload: Data(),
        )
        #expect(
            rule { try folder.journal.append([draft], by: World.author, scope: World.firm) }
                == "store.append.reservedKind"
        )
        #expect(
            rule { try folder.answer("q", "1", evidence: [Digest(of: Data())]) }
                == "store.evidence.missing"
        )
    }

    @Test("Rows of one owner are not seen by another")
    func scopes() throws {
        let folder = try World().folder("data")
        let entry = try folder.answer("q", "1")
        let other = Scope(owner: "firm-2")
        #expect(try folder.journal.entries(World.checkup, scope: other).isEmpty)
        #expect(try folder.journal.slots(World.checkup, scope: other).isEmpty)
        #expect(try folder.journal.entry(entry.id, scope: other) == nil)
        #expect(try folder.journal.streams(kind: "checkup", scope: other).isEmpty)
        #expect(
            rule {
                try folder.erase(
                    ErasureAct(target: .entry(entry.id), reason: "", rule: ""),
                    by: World.author,
                    scope: other,
                )
            }
                == "store.erase.unknownEntry"
        )
    }

    @Test("Streams of a kind are listed by name")
    func streams() throws {
        let folder = try World().folder("data")
        for name in ["checkup/b", "checkup/a", "checkups/x", "people", "register/x"] {
            for _ in 0..<3 { try folder.answer("q", "1", stream: StreamID(name)) }
        }
        #expect(
            try folder.journal.streams(kind: "checkup", scope: World.firm).map(\.text) == [
                "checkup/a", "checkup/b",
            ]
        )
    }

    @Test("A wall clock that jumps back keeps the order, and is warned about")
    func jumpsBack() throws {
        let world = try World()
        let folder = try world.folder("data")
        var written = [try folder.answer("q", "0")]
        world.now += 400 * 86_400_000
        written.append(try folder.answer("q", "1"))
        world.now = World.start
        written.append(try folder.answer("q", "2"))
        #expect(try folder.entries() == written)
        #expect(try folder.journal.clockWarning()?.rule == "store.clock.behind")
        #expect(try folder.inForce("q") == [written[2].id])
    }

    @Test("The schema keeps entries from being changed or deleted")
    func guarded() throws {
        let folder = try World().folder("data")
        try folder.answer("q", "1")
        for sql in [
            "DELETE FROM entries", "UPDATE entries SET subject = 'x'",
            "UPDATE entries SET payload = x'00'",
        ] {
            #expect(throws: DatabaseError.self) {
                try folder.journal.queue.write { try $0.execute(sql: sql) }
            }
        }
    }

    @Test("Two connections write to one folder at once, and every entry is kept")
    func concurrent() async throws {
        let world = try World()
        let folders = [try world.folder("data"), try world.folder("data")]
        await withTaskGroup(of: Void.self) { group in
            for (number, folder) in folders.enumerated() {
                group.addTask {
                    for count in 0..<60 {
                        _ = try? folder.answer("q\(number)-\(count)", "\(count)", replaces: [])
                    }
                }
            }
        }
        #expect(try folders[0].entries().count == 120)
        #expect(try folders[0].device() == folders[1].device())
        #expect(try folders[1].verify().isSound)
    }

    @Test("Many openings of one new folder at once agree on one device")
    func concurrentCreation() async throws {
        let world = try World()
        let devices = await withTaskGroup(of: DeviceID?.self) { group in
            for _ in 0..<6 {
                group.addTask { try? world.folder("data").device() }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(devices.count == 6)
        #expect(Set(devices).count == 1)
        #expect(devices.first != .some(nil))
    }

    @Test("A folder that another program holds is busy after five seconds")
    func busy() throws {
        let world = try World()
        let holder = try world.folder("data")
        let waiter = try world.folder("data")
        let start = Date()
        let failure = try holder.journal.queue.write { _ in
            rule { try waiter.answer("q", "1", replaces: []) }
        }
        #expect(failure == "store.database.busy")
        #expect(Date().timeIntervalSince(start) > 4)
    }
}
