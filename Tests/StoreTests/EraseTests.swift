import Foundation
import Testing

@testable import Store

@Suite struct EraseTests {
    private static let secret = "4417 1234 5678 9113 身份证号"

    private func erase(_ target: ErasureAct.Target, _ folder: DataFolder) throws -> ErasureReceipt {
        let act = ErasureAct(target: target, reason: "本人申请", rule: "个人信息保护法第四十七条")
        return try folder.erase(act, by: World.author, scope: World.firm)
    }

    private func filesHoldingSecret(_ folder: DataFolder) throws -> [String] {
        let files =
            FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap {
                $0 as? String
            } ?? []
        return files.filter { name in
            let data = FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()
            return data.firstRange(of: Data(Self.secret.utf8)) != nil
        }
    }

    @Test("An erased payload is gone from every file; hashes, order and chains stay")
    func gone() throws {
        let folder = try World().folder("data", projections: [PayloadProjection()])
        for number in 0..<50 {
            try folder.answer("q\(number)", String(repeating: "y", count: 500))
        }
        let entry = try folder.answer("id", Self.secret)
        try folder.answer("after", "1")
        #expect(try !filesHoldingSecret(folder).isEmpty)
        let receipt = try erase(.entry(entry.id), folder)
        #expect(receipt.warnings.isEmpty)
        #expect(receipt.acts.map(\.header.author) == [World.author])
        #expect(try filesHoldingSecret(folder) == [])
        let kept = try #require(try folder.journal.entry(entry.id, scope: World.firm))
        #expect(kept.isErased)
        #expect(kept.header == entry.header)
        let report = try folder.verify()
        #expect(report.isSound)
        #expect(report.erased == 1)
    }

    @Test("The act says what, by which rule, and why; the slot shows that it was erased")
    func act() throws {
        let folder = try World().folder("data")
        let entry = try folder.answer("id", Self.secret)
        let act = try #require(
            try erase(.entry(entry.id), folder).acts.first.flatMap(ErasureAct.init)
        )
        #expect(act.target == .entry(entry.id))
        #expect((act.reason, act.rule) == ("本人申请", "个人信息保护法第四十七条"))
        let slot = try #require(try folder.slots().first)
        #expect(slot.current?.isErased == true)
        #expect(!slot.isConflict)
    }

    @Test("Rebuilding after an erasure gives the same tables")
    func rebuilt() throws {
        let folder = try World().folder("data", projections: [PayloadProjection()])
        let entry = try folder.answer("id", Self.secret)
        try folder.answer("other", "1")
        _ = try erase(.entry(entry.id), folder)
        let live = try folder.readTables()
        try folder.journal.rebuild()
        #expect(try folder.readTables() == live)
    }

    @Test(
        "A merge carries an erasure out elsewhere and never brings a payload back",
        arguments: [true, false],
    )
    func merged(actFirst: Bool) throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let third = try world.folder("third")
        let entry = try here.answer("id", Self.secret)
        _ = try there.merge(from: .folder(path: here.path))
        _ = try erase(.entry(entry.id), here)
        for source in actFirst ? [here, there] : [there, here] {
            _ = try third.merge(from: .folder(path: source.path))
        }
        #expect(try there.merge(from: .folder(path: here.path)).erased == 1)
        _ = try here.merge(from: .folder(path: there.path))
        for folder in [here, there, third] {
            #expect(try folder.journal.entry(entry.id, scope: World.firm)?.isErased == true)
            #expect(try filesHoldingSecret(folder) == [])
            #expect(try folder.verify().isSound)
        }
    }

    @Test("Erased evidence is gone, is not merged again, and verify counts it")
    func evidence() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let paper = try here.evidence.add(Data(Self.secret.utf8))
        try here.answer("a", "1", evidence: [paper])
        _ = try there.merge(from: .folder(path: here.path))
        _ = try erase(.evidence(paper), here)
        #expect(!here.evidence.contains(paper))
        _ = try here.merge(from: .folder(path: there.path))
        #expect(!here.evidence.contains(paper))
        let report = try here.verify()
        #expect(report.isSound)
        #expect(report.erasedEvidence == 1)
        _ = try there.merge(from: .folder(path: here.path))
        #expect(!there.evidence.contains(paper))
    }

    @Test("An erasure also reaches what waits in quarantine")
    func quarantined() throws {
        let world = try World()
        let here = try world.folder("here")
        let there = try world.folder("there")
        let now = world.now
        world.now += 2 * 86_400_000
        let entry = try there.answer("id", Self.secret)
        world.now = now
        _ = try here.merge(from: .folder(path: there.path))
        #expect(try !filesHoldingSecret(here).isEmpty)
        world.now += 2 * 86_400_000 - 3_600_000
        _ = try here.merge(from: .folder(path: there.path))
        _ = try erase(.entry(entry.id), here)
        #expect(try filesHoldingSecret(here) == [])
    }

    @Test("What is unknown, erased already, or the store's own book-keeping is refused")
    func refused() throws {
        let folder = try World().folder("data")
        let entry = try folder.answer("id", "1")
        let receipt = try erase(.entry(entry.id), folder)
        #expect(rule { try erase(.entry(entry.id), folder) } == "store.erase.already")
        #expect(rule { try erase(.entry(EntryID(UUID())), folder) } == "store.erase.unknownEntry")
        #expect(
            rule { try erase(.entry(receipt.acts[0].id), folder) } == "store.erase.unknownEntry"
        )
        #expect(
            rule { try erase(.evidence(Digest(of: Data())), folder) } == "store.evidence.missing"
        )
    }

    @Test("The receipt names older copies in the folder")
    func olderCopies() throws {
        let world = try World()
        let folder = try world.folder("data")
        let entry = try folder.answer("id", Self.secret)
        _ = try folder.backup(
            to: folder.path + "/backups/old.tjb",
            passphrase: World.passphrase,
            cost: World.cost,
            by: World.author,
            scope: World.firm,
        )
        #expect(
            try erase(.entry(entry.id), folder).olderCopies == [folder.path + "/backups/old.tjb"]
        )
    }
}
