import Diagnostics
import Foundation
import Testing

@testable import Store

@Suite struct MergeTests {
    /// A journal without what differs by folder: entries in order, slots, orphans.
    private struct State: Equatable {
        let entries: [Entry]
        let slots: [Slot]
        let orphans: [Entry]

        init(_ folder: DataFolder) throws {
            entries = try folder.entries()
            slots = try folder.slots()
            orphans = try folder.journal.orphans(scope: World.firm)
        }
    }

    /// Three devices that record, erase and now and then merge, as a seed says.
    private static func devices(_ world: World, seed: UInt64) throws -> [DataFolder] {
        var generator = SeededGenerator(seed: seed)
        let folders = try (0..<3).map { try world.folder("device\($0)") }
        for step in 0..<40 {
            let folder = try #require(folders.randomElement(using: &generator))
            world.now += Int64.random(in: -50...200, using: &generator)
            switch Int.random(in: 0..<10, using: &generator) {
            case 0:
                let other = try #require(folders.randomElement(using: &generator))
                _ = try folder.merge(from: .folder(path: other.path))
            case 1:
                guard
                    let entry = try folder.entries().filter({ !$0.isBookkeeping && !$0.isErased })
                        .randomElement(using: &generator)
                else { continue }
                let act = ErasureAct(target: .entry(entry.id), reason: "asked", rule: "47")
                _ = try folder.erase(act, by: World.author, scope: World.firm)
            default:
                let subject = "q\(Int.random(in: 0..<4, using: &generator))"
                let required = Bool.random(using: &generator) ? try folder.inForce(subject) : []
                try folder.answer(subject, "\(step % 3)", requires: required)
            }
        }
        return folders
    }

    @Test(
        "Merging in any order, and again, gives one state and drops nothing",
        arguments: 1...8 as ClosedRange<UInt64>,
    )
    func anyOrder(seed: UInt64) throws {
        let world = try World(seed: seed)
        let devices = try Self.devices(world, seed: seed)
        let all = Set(try devices.flatMap { try $0.entries().map(\.hash) })
        var generator = SeededGenerator(seed: seed &+ 99)
        var states: [State] = []
        for number in 0..<4 {
            let target = try world.folder("target\(number)")
            for source in (devices + devices).shuffled(using: &generator) {
                let report = try target.merge(from: .folder(path: source.path))
                #expect(report.refusalCount == 0)
            }
            #expect(Set(try target.entries().map(\.hash)) == all)
            #expect(try target.verify().findings.isEmpty)
            let state = try State(target)
            #expect(state.slots == Self.expectedSlots(state.entries))
            states.append(state)
            let live = try target.readTables()
            try target.journal.rebuild()
            #expect(try target.readTables() == live)
        }
        for state in states.dropFirst() {
            #expect(state == states[0])
        }
        for device in devices {
            for other in devices { _ = try device.merge(from: .folder(path: other.path)) }
            for other in devices { _ = try device.merge(from: .folder(path: other.path)) }
            #expect(try State(device) == states[0])
        }
    }

    /// The slots by the rule alone: whatever has a subject and is named by no `replaces`.
    private static func expectedSlots(_ entries: [Entry]) -> [Slot] {
        let replaced = Set(entries.flatMap(\.header.replaces))
        let heads = entries.filter { !$0.header.subject.isEmpty && !replaced.contains($0.id) }
        return Dictionary(grouping: heads, by: \.header.subject).sorted { $0.key < $1.key }.map {
            subject,
            heads in
            Slot(stream: World.checkup, subject: subject, heads: heads.map(Head.init))
        }
    }

    @Test("Merging twice adds nothing the second time")
    func idempotent() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        try there.answer("a", "1")
        #expect(try here.merge(from: .folder(path: there.path)).added == 1)
        let again = try here.merge(from: .folder(path: there.path))
        #expect((again.added, again.known, again.messages) == (0, 1, []))
        #expect(try there.merge(from: .folder(path: there.path)).known == 1)
    }

    @Test("A fork is reported, both sides are kept, and the folder takes a new device id")
    func forks() throws {
        let world = try World()
        let original = try world.folder("original")
        try original.answer("a", "0")
        let device = try original.device()
        let twin = try Self.twin(of: original, "twin", world)
        let left = try original.answer("a", "left", replaces: [])
        let right = try twin.answer("a", "right", replaces: [])
        #expect(left.header.sequence == right.header.sequence)
        let report = try original.merge(from: .folder(path: twin.path))
        #expect(report.messages.map(\.rule) == ["store.merge.fork", "store.merge.newDevice"])
        #expect(try original.entries().count == 3)
        #expect(try original.slots().map(\.isConflict) == [true])
        #expect(try original.device() != device)
        #expect(rules(try original.verify()) == ["fork"])
        #expect(try original.verify().isSound)
        try original.answer("a", "settled")
        #expect(rules(try original.verify()) == ["fork"])
        let third = try world.folder("third")
        _ = try third.merge(from: .folder(path: twin.path))
        _ = try third.merge(from: .folder(path: original.path))
        #expect(try State(third) == State(original))
    }

    /// A copy that goes on under the same device id, as a rolled-back disk would.
    static func twin(of folder: DataFolder, _ name: String, _ world: World) throws -> DataFolder {
        try FileManager.default.copyItem(atPath: folder.path, toPath: world.path(name))
        let twin = try world.folder(name)
        let device = try folder.device().bytes.hex
        try twin.tamper("UPDATE identity SET device = x'\(device)'")
        return twin
    }

    @Test("Entries of a clock far ahead wait, with a message, until their time has come")
    func quarantine() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let now = world.now
        let early = try there.answer("a", "1")
        world.now = now + 3 * 86_400_000
        let late = try there.answer("a", "2")
        world.now = now
        let report = try here.merge(from: .folder(path: there.path))
        #expect((report.added, report.quarantined) == (1, 1))
        #expect(report.messages.map(\.rule) == ["store.merge.quarantined"])
        #expect(try here.journal.quarantined(scope: World.firm) == [late])
        #expect(try here.slots().map(\.heads) == [[Head(early)]])
        #expect(try here.merge(from: .folder(path: there.path)).known == 2)
        #expect(try here.verify().quarantined == 1)
        #expect(try here.releaseQuarantine().added == 0)
        world.now = now + 3 * 86_400_000
        #expect(try here.releaseQuarantine().added == 1)
        #expect(try here.slots().map(\.heads) == [[Head(late)]])
        #expect(try here.journal.quarantined(scope: World.firm).isEmpty)
    }

    @Test("An altered entry is refused and listed, the rest is taken")
    func altered() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let bad = try there.answer("a", "1")
        try there.answer("b", "2")
        let forged = try there.answer("c", "3")
        try there.tamper("UPDATE entries SET payload = x'00' WHERE subject = 'a'")
        try there.tamper("UPDATE entries SET author = 'someone else' WHERE subject = 'c'")
        let report = try here.merge(from: .folder(path: there.path))
        #expect(report.added == 1)
        #expect(report.refusals.map(\.place) == [bad.id.description, forged.id.description])
        #expect(report.refusals.map(\.reason.key) == ["store.flaw.payloadHash", "store.flaw.hash"])
    }

    @Test("Evidence comes along, but not what was altered")
    func evidence() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let good = try there.evidence.add(Data(repeating: 1, count: 600_000))
        let bad = try there.evidence.add(Data("scan".utf8))
        try there.answer("a", "1", evidence: [good, bad])
        try Data("scam".utf8).write(to: URL(fileURLWithPath: there.evidence.path(of: bad)))
        let report = try here.merge(from: .folder(path: there.path))
        #expect(report.evidenceAdded == 1)
        #expect(report.refusals.map(\.place) == [bad.hex])
        #expect(try here.evidence.read(good) == Data(repeating: 1, count: 600_000))
        #expect(rules(try here.verify()) == ["evidenceMissing"])
    }

    @Test("A payload that was lost comes back from another device")
    func completes() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let entry = try there.answer("a", "1")
        _ = try here.merge(from: .folder(path: there.path))
        try here.tamper("UPDATE entries SET payload = NULL")
        #expect(rules(try here.verify()) == ["payloadMissing"])
        #expect(try here.merge(from: .folder(path: there.path)).completed == 1)
        #expect(try here.entries() == [entry])
        #expect(try here.verify().isSound)
    }

    @Test("A folder that is not there is refused")
    func missing() throws {
        let world = try World()
        let here = try world.folder("here")
        #expect(
            rule { try here.merge(from: .folder(path: world.path("none"))) }
                == "store.folder.missing"
        )
    }
}
