import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DataFolderTests {
    private static func mode(_ path: String) -> mode_t {
        var status = stat()
        stat(path, &status)
        return status.st_mode & 0o777
    }

    @Test("A new folder is private, and so is all it holds")
    func isPrivate() throws {
        let world = try World()
        let folder = try world.folder("data")
        _ = try folder.signHeads(.request, by: World.author, scope: World.firm)
        let evidence = try folder.evidence.add(Data("paper".utf8))
        for path in [
            folder.path, folder.layout.evidence, folder.layout.backups, folder.layout.keys,
        ] {
            #expect(Self.mode(path) == 0o700, "\(path)")
        }
        let key = folder.layout.signingKey(of: try folder.device())
        for path in folder.layout.journalFiles + [
            key, folder.layout.device, folder.evidence.path(of: evidence),
        ] {
            #expect(Self.mode(path) == 0o600, "\(path)")
        }
    }

    @Test("A folder that others could read is closed to them on opening")
    func tightened() throws {
        let world = try World()
        let path = try world.folder("data").path
        chmod(path, 0o755)
        _ = try world.folder("data")
        #expect(Self.mode(path) == 0o700)
    }

    @Test("Every commit reaches the disk: WAL and synchronous FULL on the writing connection")
    func pragmas() throws {
        let folder = try World().folder("data")
        let names = [
            "journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout",
        ]
        let values = try folder.journal.queue.writeWithoutTransaction { db in
            try names.map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
        }
        #expect(values == ["wal", "2", "1", "1", "5000"])
    }

    @Test("What is recorded is there after the connection was abandoned without closing")
    func reopened() throws {
        let world = try World()
        let abandoned = try world.folder("data")
        let written = try (0..<20).map { try abandoned.answer("q\($0)", "yes") }
        // The files as they would be after a power cut: copied while the connection still holds them.
        try FileManager.default.copyItem(atPath: abandoned.path, toPath: world.path("after"))
        let reopened = try world.folder("after")
        #expect(try reopened.entries() == written)
        #expect(try reopened.verify().isSound)
    }

    @Test("A folder keeps its device id from one opening to the next, also when it is moved")
    func keepsDevice() throws {
        let world = try World()
        let folder = try world.folder("data")
        let device = try folder.device()
        try folder.close()
        try FileManager.default.moveItem(atPath: folder.path, toPath: world.path("moved"))
        #expect(try world.folder("moved").device() == device)
    }

    @Test("A copied folder takes a new device id, the original keeps its own")
    func copied() throws {
        let world = try World()
        let folder = try world.folder("data")
        try folder.answer("q", "1")
        let device = try folder.device()
        try folder.close()
        try FileManager.default.copyItem(atPath: folder.path, toPath: world.path("copy"))
        let copy = try world.folder("copy")
        #expect(try copy.device() != device)
        #expect(try world.folder("data").device() == device)
        #expect(try copy.answer("q", "2").header.sequence == 1)
        #expect(try copy.verify().isSound)
    }

    @Test("The same folder on another machine takes a new device id")
    func otherMachine() throws {
        let world = try World()
        let device = try world.folder("data").device()
        let there = try DataFolder.open(
            at: world.path("data"),
            surroundings: world.surroundings(machine: "other"),
        )
        #expect(try there.device() != device)
    }

    @Test("The default surroundings open a folder")
    func live() throws {
        let world = try World()
        let folder = try DataFolder.open(at: world.path("data"), ifMissing: .create)
        #expect(
            try folder.answer("q", "1").header.clock.milliseconds > World.start - 1_000_000_000_000
        )
    }
}
