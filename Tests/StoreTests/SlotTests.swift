import Foundation
import Testing

@testable import Store

@Suite struct SlotTests {
    @Test("A slot holds what was recorded last")
    func current() throws {
        let folder = try World().folder("data")
        try folder.answer("a", "1")
        let second = try folder.answer("a", "2")
        let other = try folder.answer("b", "3")
        let slots = try folder.slots()
        #expect(slots.map(\.subject) == ["a", "b"])
        #expect(slots.map(\.heads) == [[Head(second)], [Head(other)]])
        #expect(slots.map(\.isConflict) == [false, false])
    }

    @Test("Entries without a subject take no slot")
    func events() throws {
        let folder = try World().folder("data")
        try folder.answer("", "note", replaces: [])
        #expect(try folder.slots().isEmpty)
        #expect(try folder.entries().count == 1)
    }

    @Test("Concurrent different values conflict, and the later shows until one replaces both")
    func conflict() throws {
        let folder = try World().folder("data")
        let origin = try folder.answer("a", "0")
        let left = try folder.answer("a", "1", replaces: [origin.id])
        let right = try folder.answer("a", "2", replaces: [origin.id])
        let slot = try #require(try folder.slots().first)
        #expect(slot.heads == [Head(left), Head(right)])
        #expect(slot.isConflict)
        #expect(slot.current == Head(right))
        let settled = try folder.answer("a", "1")
        #expect(settled.header.replaces == [left.id, right.id])
        #expect(try folder.slots().map(\.isConflict) == [false])
    }

    @Test("Concurrent equal values do not conflict, although their hashes differ")
    func agreement() throws {
        let folder = try World().folder("data")
        let left = try folder.answer("a", "1", replaces: [])
        let right = try folder.answer("a", "1", replaces: [])
        #expect(left.header.payloadHash != right.header.payloadHash)
        let slot = try #require(try folder.slots().first)
        #expect(slot.heads.count == 2)
        #expect(!slot.isConflict)
    }

    @Test("A successor wins although its clock is earlier")
    func successorWins() throws {
        let world = try World()
        let fast = try world.folder("fast")
        let slow = try world.folder("slow")
        world.now += 3_600_000
        let late = try fast.answer("a", "1")
        _ = try slow.merge(from: .folder(path: fast.path))
        let successor = try slow.answer("a", "2", replaces: [late.id])
        #expect(try slow.slots().map(\.heads) == [[Head(successor)]])
        _ = try fast.merge(from: .folder(path: slow.path))
        #expect(try fast.slots().map(\.heads) == [[Head(successor)]])
    }

    @Test("Nothing is appended whose requirement is missing or was replaced")
    func requirements() throws {
        let folder = try World().folder("data")
        let first = try folder.answer("a", "1")
        let second = try folder.answer("a", "2", requires: [first.id])
        #expect(rule { try folder.answer("b", "x", requires: [first.id]) } == "store.append.stale")
        #expect(
            rule { try folder.answer("b", "x", requires: [EntryID(UUID())]) }
                == "store.append.stale"
        )
        #expect(try folder.journal.orphans(scope: World.firm).isEmpty)
        try folder.answer("b", "x", requires: [second.id])
    }

    @Test("After a merge, an entry whose requirement was replaced elsewhere is kept and listed")
    func orphans() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let submitted = try here.answer("state", "submitted")
        _ = try there.merge(from: .folder(path: here.path))
        let approved = try here.answer("state", "approved", requires: [submitted.id])
        let withdrawn = try there.answer("state", "withdrawn", requires: [submitted.id])
        _ = try here.merge(from: .folder(path: there.path))
        #expect(try here.journal.orphans(scope: World.firm) == [approved, withdrawn])
        #expect(try here.slots().map(\.isConflict) == [true])
        try here.answer("state", "settled")
        #expect(try here.journal.orphans(scope: World.firm).isEmpty)
    }
}
