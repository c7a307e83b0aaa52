import Diagnostics
import Foundation
import Testing

@testable import Store

@Suite struct ExportTests {
    private func filled(_ world: World) throws -> DataFolder {
        let folder = try world.folder("from")
        let paper = try folder.evidence.add(Data(repeating: 7, count: 700_001))
        try folder.answer("a", "1", evidence: [paper])
        try folder.answer("a", "2")
        try folder.answer("z", "9", stream: StreamID(kind: "people"))
        return folder
    }

    @Test("What is exported and merged elsewhere is the same, with its evidence")
    func roundTrip() throws {
        let world = try World()
        let from = try filled(world)
        let to = try world.folder("to")
        #expect(try from.export(to: world.path("all.jsonl"), scope: World.firm) == 3)
        let report = try to.merge(from: .export(path: world.path("all.jsonl")))
        #expect((report.added, report.evidenceAdded, report.refusalCount) == (3, 1, 0))
        #expect(try to.entries() == from.entries())
        #expect(try to.readTables() == from.readTables())
        #expect(try to.verify().isSound)
        #expect(try to.merge(from: .export(path: world.path("all.jsonl"))).known == 3)
    }

    @Test("One stream is exported alone, and only its owner's entries")
    func oneStream() throws {
        let world = try World()
        let from = try filled(world)
        let to = try world.folder("to")
        #expect(
            try from.export(to: world.path("one"), stream: World.checkup, scope: World.firm) == 2
        )
        _ = try to.merge(from: .export(path: world.path("one")))
        #expect(try to.journal.streams(kind: "checkup", scope: World.firm) == [World.checkup])
        #expect(try to.journal.entries(StreamID(kind: "people"), scope: World.firm).isEmpty)
        #expect(try from.export(to: world.path("none"), scope: Scope(owner: "other")) == 0)
    }

    @Test("An export is private and never overwrites")
    func privateFile() throws {
        let world = try World()
        let from = try filled(world)
        try from.export(to: world.path("out"), scope: World.firm)
        var status = stat()
        stat(world.path("out"), &status)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(
            rule { try from.export(to: world.path("out"), scope: World.firm) }
                == "store.file.exists"
        )
    }

    @Test("A cut export is taken as far as it goes, with a warning")
    func cut() throws {
        let world = try World()
        let from = try filled(world)
        let to = try world.folder("to")
        try from.export(to: world.path("out"), scope: World.firm)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("out")))
        try bytes.dropLast(300).write(to: URL(fileURLWithPath: world.path("cut")))
        let report = try to.merge(from: .export(path: world.path("cut")))
        #expect(report.added == 2)
        #expect(report.messages.map(\.rule) == ["store.merge.cutExport"])
        #expect(report.refusals.map(\.reason.key) == ["store.flaw.unreadable"])
    }

    @Test("Altered lines are refused one by one")
    func altered() throws {
        let world = try World()
        let from = try filled(world)
        let to = try world.folder("to")
        try from.export(to: world.path("out"), scope: World.firm)
        var text = try String(contentsOfFile: world.path("out"), encoding: .utf8)
        text = text.replacing(
            Data("2".utf8).base64EncodedString(),
            with: Data("3".utf8).base64EncodedString(),
        )
        text = text.replacing("\"z\"", with: "\"y\"")
        text = text.replacing("{\"end\"", with: "nonsense\n{\"end\"")
        try text.write(toFile: world.path("bad"), atomically: true, encoding: .utf8)
        let report = try to.merge(from: .export(path: world.path("bad")))
        #expect(report.added == 1)
        #expect(
            Set(report.refusals.map(\.reason.key)) == [
                "store.flaw.payloadHash", "store.flaw.hash", "store.flaw.unreadable",
            ]
        )
    }

    @Test(
        "Other files are refused",
        arguments: [
            (text: "", rule: "store.merge.notAnExport"), ("{}\n", "store.merge.notAnExport"),
            ("{\"tijianExport\":2}\n", "store.merge.newerExport"),
        ] as [(text: String, rule: String)],
    )
    func foreign(text: String, rule expected: String) throws {
        let world = try World()
        let to = try world.folder("to")
        try text.write(toFile: world.path("x"), atomically: true, encoding: .utf8)
        #expect(rule { try to.merge(from: .export(path: world.path("x"))) } == expected)
        #expect(
            rule { try to.merge(from: .export(path: world.path("none"))) }
                == "store.folder.unreachable"
        )
    }

    @Test("A line that is too long is passed over without being held")
    func longLines() throws {
        let world = try World()
        let text = "first\n" + String(repeating: "x", count: 900_000) + "\nlast"
        try text.write(toFile: world.path("lines"), atomically: true, encoding: .utf8)
        var reader = try LineReader(world.path("lines"), longest: 1000)
        var lines: [String] = []
        while let line = try reader.next() {
            switch line {
            case .text(let data): lines.append(String(decoding: data, as: UTF8.self))
            case .tooLong: lines.append("too long")
            }
        }
        #expect(lines == ["first", "too long", "last"])
    }
}
