import Foundation
import Testing

@testable import Store

@Suite struct BackupTests {
    private func filled(_ world: World) throws -> DataFolder {
        let folder = try world.folder("data")
        let paper = try folder.evidence.add(
            Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
        )
        for number in 0..<30 { try folder.answer("q\(number)", "机密\(number)", evidence: [paper]) }
        return folder
    }

    @discardableResult
    private func backUp(
        _ folder: DataFolder,
        _ world: World,
        _ passphrase: String = World.passphrase,
    ) throws -> BackupReceipt {
        try folder.backup(
            to: world.path("copy.tjb"),
            passphrase: passphrase,
            cost: World.cost,
            by: World.author,
            scope: World.firm,
        )
    }

    private func restore(
        _ world: World,
        _ passphrase: String = World.passphrase,
        from name: String = "copy.tjb",
    ) throws -> RestoreReceipt {
        try DataFolder.restore(
            world.path(name),
            to: world.path("restored"),
            passphrase: passphrase,
            surroundings: world.surroundings(),
        )
    }

    @Test("A backup restores everything, under a new device id")
    func roundTrip() throws {
        let world = try World()
        let folder = try filled(world)
        let receipt = try backUp(folder, world)
        #expect((receipt.entries, receipt.evidenceFiles) == (31, 1))
        #expect(receipt.verification.isSound)
        let restored = try restore(world)
        #expect(restored.verification.isSound)
        #expect(try restored.folder.entries() == folder.entries())
        #expect(try restored.folder.slots() == folder.slots())
        #expect(try restored.folder.device() != folder.device())
        #expect(try restored.folder.verify(against: [receipt.heads]).isSound)
        #expect(restored.folder.path == world.path("restored"))
        #expect(Files.names(in: world.root) == ["copy.tjb", "data", "restored"])
        #expect(Files.names(in: folder.layout.backups).isEmpty)
        try restored.folder.answer("new", "1")
        #expect(try folder.merge(from: .folder(path: restored.folder.path)).messages.isEmpty)
    }

    @Test("A backup is private, encrypted, and never overwrites")
    func encrypted() throws {
        let world = try World()
        let folder = try filled(world)
        try backUp(folder, world)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("copy.tjb")))
        #expect(bytes.firstRange(of: Data("机密".utf8)) == nil)
        #expect(bytes.firstRange(of: Data("SQLite".utf8)) == nil)
        var status = stat()
        stat(world.path("copy.tjb"), &status)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(rule { try backUp(folder, world) } == "store.file.exists")
    }

    @Test("A short passphrase is refused before anything is written")
    func shortPassphrase() throws {
        let world = try World()
        #expect(
            rule { try backUp(try filled(world), world, "1234567") }
                == "store.backup.shortPassphrase"
        )
        #expect(Files.names(in: world.root) == ["data"])
    }

    @Test("A wrong passphrase restores nothing and leaves nothing")
    func wrongPassphrase() throws {
        let world = try World()
        try backUp(try filled(world), world)
        #expect(rule { try restore(world, "wrong passphrase") } == "store.backup.wrongPassphrase")
        #expect(Files.names(in: world.root) == ["copy.tjb", "data"])
    }

    @Test(
        "A backup that was cut anywhere restores nothing",
        arguments: [0, 7, 40, 73, 80, 5000, 70_000, -1, -20],
    )
    func cut(place: Int) throws {
        let world = try World()
        try backUp(try filled(world), world)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("copy.tjb")))
        let end = place < 0 ? bytes.count + place : place
        try bytes.prefix(end).write(to: URL(fileURLWithPath: world.path("cut")))
        #expect(rule { try restore(world, from: "cut") }?.hasPrefix("store.backup.") == true)
        #expect(Files.names(in: world.root) == ["copy.tjb", "cut", "data"])
    }

    @Test(
        "A backup that was altered anywhere restores nothing",
        arguments: 1...25 as ClosedRange<UInt64>,
    )
    func altered(seed: UInt64) throws {
        let world = try World()
        try backUp(try filled(world), world)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("copy.tjb")))
        var generator = SeededGenerator(seed: seed)
        let place = seed < 12 ? Int(seed) * 6 : Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] ^= 0x10
        try bytes.write(to: URL(fileURLWithPath: world.path("bad")))
        #expect(rule { try restore(world, from: "bad") }?.hasPrefix("store.") == true, "\(place)")
        #expect(Files.names(in: world.root) == ["bad", "copy.tjb", "data"])
    }

    @Test("Bytes after the end are refused")
    func appended() throws {
        let world = try World()
        try backUp(try filled(world), world)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("copy.tjb"))) + Data([0])
        try bytes.write(to: URL(fileURLWithPath: world.path("long")))
        #expect(rule { try restore(world, from: "long") } == "store.backup.damaged")
    }

    @Test("A newer backup, another file, and a folder that is not empty are refused")
    func refused() throws {
        let world = try World()
        try backUp(try filled(world), world)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: world.path("copy.tjb")))
        bytes[8] = 2
        try bytes.write(to: URL(fileURLWithPath: world.path("newer")))
        try Data(repeating: 1, count: 500).write(to: URL(fileURLWithPath: world.path("other")))
        #expect(rule { try restore(world, from: "newer") } == "store.backup.newer")
        #expect(rule { try restore(world, from: "other") } == "store.backup.foreign")
        #expect(rule { try restore(world, from: "none") } == "store.folder.unreachable")
        let occupied = rule {
            try DataFolder.restore(
                world.path("copy.tjb"),
                to: world.path("data"),
                passphrase: World.passphrase,
            )
        }
        #expect(occupied == "store.restore.occupied")
    }

    @Test("A journal with defects is backed up as it is, and the receipt tells")
    func defects() throws {
        let world = try World()
        let folder = try filled(world)
        try folder.tamper("UPDATE entries SET payload = x'00' WHERE position = 3")
        let receipt = try backUp(folder, world)
        #expect(rules(receipt.verification) == ["entry"])
        #expect(rules(try restore(world).verification) == ["entry"])
    }
}
