import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct VerifyTests {
    private func filled(_ world: World) throws -> DataFolder {
        let folder = try world.folder("data")
        let paper = try folder.evidence.add(Data("paper".utf8))
        let first = try folder.answer("a", "one", evidence: [paper])
        try folder.answer("a", "two", requires: [first.id])
        try folder.answer("b", "three")
        return folder
    }

    @Test("A sound folder is counted and found sound")
    func sound() throws {
        let folder = try filled(try World())
        _ = try folder.signHeads(
            .issue,
            streams: [World.checkup],
            by: World.author,
            scope: World.firm,
        )
        let report = try folder.verify()
        #expect(report.isSound)
        #expect(
            (report.entries, report.chains, report.signatures, report.evidenceFiles) == (
                4, 2, 1, 1,
            )
        )
        #expect(VerificationReport.limits.count == 5)
    }

    @Test(
        "Any changed value of any column is found",
        arguments: EntryRow.columns.split(separator: ", ").map(String.init),
    )
    func changedColumn(column: String) throws {
        let world = try World()
        let folder = try filled(world)
        let changes = [
            "id": "randomblob(16)", "hash": "randomblob(32)", "device": "randomblob(16)",
            "salt": "randomblob(16)",
            "payload_hash": "randomblob(32)", "previous": "randomblob(32)", "payload": "x'00'",
            "replaces": "randomblob(16)", "requires": "randomblob(16)",
            "evidence": "randomblob(32)",
            "sequence": "sequence + 5", "milliseconds": "milliseconds + 1",
            "counter": "counter + 1",
            "kind_version": "kind_version + 1",
        ]
        try folder.tamper(
            "UPDATE entries SET \(column) = \(changes[column] ?? "\(column) || 'x'") WHERE position = 2"
        )
        #expect(rules(try folder.verify()).contains("entry"))
    }

    @Test(
        "Any flipped bit of any byte of the hashed columns is found",
        arguments: 1...12 as ClosedRange<UInt64>,
    )
    func flippedByte(seed: UInt64) throws {
        let world = try World(seed: seed)
        let folder = try filled(world)
        var generator = SeededGenerator(seed: seed)
        let columns = [
            "id", "hash", "device", "salt", "payload_hash", "previous", "payload", "replaces",
        ]
        for column in columns {
            let original = try folder.journal.queue.read { db in
                try Data.fetchOne(db, sql: "SELECT \(column) FROM entries WHERE position = 2")
            }
            var bytes = try #require(original)
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            try folder.tamper("UPDATE entries SET \(column) = x'\(bytes.hex)' WHERE position = 2")
            #expect(!rules(try folder.verify()).isDisjoint(with: ["entry"]), "\(column) \(place)")
            try folder.tamper(
                "UPDATE entries SET \(column) = x'\(try #require(original).hex)' WHERE position = 2"
            )
        }
        #expect(try folder.verify().isSound)
    }

    @Test(
        "Any flipped byte of an entry in the file itself is found",
        arguments: 0..<4 as Range<Int>,
    )
    func flippedInFile(quarter: Int) throws {
        let world = try World()
        let folder = try filled(world)
        let entry = try #require(try folder.entries().last)
        try folder.close()
        let file = URL(fileURLWithPath: folder.layout.journal)
        let sound = try Data(contentsOf: file)
        // A row is a byte for each column's type and one for their number, then the columns, the id first.
        let salt = try #require(sound.firstRange(of: entry.header.salt))
        let id = try #require(sound[(salt.lowerBound - 150)...].firstRange(of: entry.id.bytes))
        let start = id.lowerBound - 22
        let end = salt.upperBound + 64 + 5
        for place in start..<end where place % 4 == quarter {
            var bytes = sound
            bytes[place] ^= 0x04
            try bytes.write(to: file)
            let found = rule {
                let opened = try DataFolder.open(
                    at: folder.path,
                    surroundings: world.surroundings(),
                )
                defer { try? opened.close() }
                let report = try opened.verify()
                if !report.isSound { throw report.findings[0] }
            }
            #expect(found != nil, "\(place - salt.lowerBound)")
        }
    }

    @Test("A missing entry is a gap, a missing tail shows against signed heads")
    func missing() throws {
        let folder = try filled(try World())
        let heads = try folder.signHeads(.issue, by: World.author, scope: World.firm)
        try folder.journal.queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA foreign_keys = OFF")
        }
        try folder.tamper("DELETE FROM entries WHERE stream = 'checkup/one' AND sequence = 2")
        #expect(rules(try folder.verify()).contains("gap"))
        try folder.tamper("DELETE FROM entries WHERE stream = 'checkup/one' AND sequence = 3")
        #expect(rules(try folder.verify()).contains("headMissing"))
        try folder.tamper("DELETE FROM entries WHERE kind = 'store.heads'")
        try folder.journal.rebuild()
        #expect(try folder.verify().isSound)
        #expect(rules(try folder.verify(against: [heads])) == ["headMissing"])
    }

    @Test("A signature that was altered, or made with another key, is found")
    func signatures() throws {
        let world = try World()
        let folder = try filled(world)
        let heads = try folder.signHeads(.request, by: World.author, scope: World.firm)
        #expect(heads.isGenuine)
        let text = String(decoding: try heads.encoded(), as: UTF8.self)
        let altered = text.replacing("\"sequence\":3", with: "\"sequence\":2")
        let forged = try JSONDecoder().decode(SignedHeads.self, from: Data(altered.utf8))
        #expect(rules(try folder.verify(against: [forged])) == ["badSignature"])
        try FileManager.default.removeItem(
            atPath: folder.layout.signingKey(of: try folder.device())
        )
        _ = try folder.signHeads(.request, by: World.author, scope: World.firm)
        #expect(rules(try folder.verify()) == ["otherKey"])
    }

    @Test("A broken link between two entries that are each sound is found")
    func links() throws {
        let world = try World()
        let folder = try filled(world)
        let twin = try MergeTests.twin(of: folder, "twin", world)
        try twin.answer("c", "twin")
        let fifth = try twin.answer("d", "after twin")
        try folder.answer("c", "other")
        try twin.tamper("PRAGMA foreign_keys = OFF; DELETE FROM entries WHERE sequence < 5")
        _ = try folder.merge(from: .folder(path: twin.path))
        #expect(fifth.header.sequence == 5)
        #expect(rules(try folder.verify()) == ["link"])
    }

    @Test("Evidence that is altered or missing is found, what nobody refers to is counted")
    func evidence() throws {
        let folder = try filled(try World())
        let loose = try folder.evidence.add(Data("loose".utf8))
        #expect(try folder.verify().unreferencedEvidence == 1)
        try Data("lose!".utf8).write(to: URL(fileURLWithPath: folder.evidence.path(of: loose)))
        #expect(rules(try folder.verify()) == ["evidenceAltered"])
        #expect(rule { try folder.evidence.read(loose) } == "store.evidence.altered")
        try folder.evidence.remove(Digest(of: Data("paper".utf8)))
        #expect(rules(try folder.verify()) == ["evidenceAltered", "evidenceMissing"])
        #expect(
            rule { try folder.evidence.read(Digest(of: Data("paper".utf8))) }
                == "store.evidence.missing"
        )
    }

    @Test("Read tables that do not agree are found, and rebuilding mends them")
    func readTables() throws {
        let folder = try filled(try World())
        try folder.tamper("UPDATE heads SET subject = 'x' WHERE subject = 'b'")
        #expect(rules(try folder.verify()) == ["readTables"])
        try folder.journal.rebuild()
        #expect(try folder.verify().isSound)
    }

    @Test("Verifying changes nothing")
    func harmless() throws {
        let folder = try filled(try World())
        let before = try folder.readTables()
        _ = try folder.verify()
        #expect(try folder.readTables() == before)
        #expect(try folder.entries().count == 3)
    }
}
