import Foundation
import Testing

@testable import Store

@Suite("Parts kept under the name of their content")
struct PartTests {
    private func folder() throws -> DataFolder {
        let folder = try World().folder("data")
        for (name, content) in [("a", "one"), ("b", "two"), ("c", "three")] {
            try folder.answer(name, content, replaces: [])
        }
        return folder
    }

    @Test(
        "Those that there are are found, and no others",
        arguments: [
            (["a", "c"], ["a": "one", "c": "three"]), (["b", "x", "\"]"], ["b": "two"]),
            (["x"], [:]), ([], [:]),
        ],
    )
    func found(names: [String], parts: [String: String]) throws {
        let journal = try folder().journal
        let found = try journal.parts(World.checkup, subjects: names, scope: World.firm)
        #expect(found == parts.mapValues { Array($0.utf8) })
        let kept = try journal.keptParts(World.checkup, subjects: names, scope: World.firm)
        #expect(kept == Set(parts.keys))
    }

    @Test("Of other streams and other owners there is none")
    func elsewhere() throws {
        let journal = try folder().journal
        let other = Scope(owner: "other")
        #expect(try journal.parts(World.checkup, subjects: ["a"], scope: other).isEmpty)
        let people = StreamID(kind: "people")
        #expect(try journal.keptParts(people, subjects: ["a"], scope: World.firm).isEmpty)
    }

    @Test("An empty part is a part")
    func empty() throws {
        let folder = try World().folder("data")
        try folder.answer("a", "", replaces: [])
        let parts = try folder.journal.parts(World.checkup, subjects: ["a"], scope: World.firm)
        #expect(parts == ["a": []])
    }

    @Test("A part that two devices kept is found once")
    func twice() throws {
        let folder = try World().folder("data")
        try folder.answer("a", "one", replaces: [])
        try folder.answer("a", "one", replaces: [])
        let parts = try folder.journal.parts(World.checkup, subjects: ["a"], scope: World.firm)
        #expect(parts == ["a": Array("one".utf8)])
    }

    @Test("Several entries of one stream in one transaction are chained one to the next")
    func chained() throws {
        let folder = try World().folder("data")
        let drafts = ["a", "b", "c"].map {
            EntryDraft(stream: World.checkup, subject: $0, kind: "answer", payload: Data())
        }
        try folder.answer("before", "")
        let entries = try folder.journal.append(drafts, by: World.author, scope: World.firm)
        #expect(entries.map(\.header.sequence) == [2, 3, 4])
        #expect(entries[1].header.previous == entries[0].hash)
        #expect(entries[2].header.previous == entries[1].hash)
    }
}
