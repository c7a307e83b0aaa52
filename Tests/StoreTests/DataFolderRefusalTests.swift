import Diagnostics
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct DataFolderRefusalTests {
    private func open(_ path: String, _ world: World, create: Bool = false) -> String? {
        rule {
            try DataFolder.open(
                at: path,
                ifMissing: create ? .create : .refuse,
                surroundings: world.surroundings(),
            )
        }
    }

    @Test("A missing folder is refused unless one is to be made")
    func missing() throws {
        let world = try World()
        #expect(open(world.path("none"), world) == "store.folder.missing")
        #expect(!FileManager.default.fileExists(atPath: world.path("none")))
        #expect(open(world.path("none"), world, create: true) == nil)
    }

    @Test("A file, and a folder with other things in it, are refused")
    func foreign() throws {
        let world = try World()
        try Data().write(to: URL(fileURLWithPath: world.path("file")))
        #expect(open(world.path("file"), world, create: true) == "store.folder.isFile")
        #expect(
            open(world.path("file") + "/below", world, create: true)?.hasPrefix("store.f") == true
        )
        #expect(open(world.root, world, create: true) == "store.folder.foreign")
    }

    @Test("A folder that cannot be made says so")
    func notMakeable() throws {
        let world = try World()
        let found = open("/proc/tijian", world, create: true)
        #expect(["store.folder.unreachable", "store.folder.noPermission"].contains(found))
    }

    @Test("Another program's database is refused and left as it is")
    func foreignDatabase() throws {
        let world = try World()
        try FileManager.default.createDirectory(
            atPath: world.path("data"),
            withIntermediateDirectories: true,
        )
        let other = try DatabaseQueue(path: world.path("data/journal.sqlite"))
        try other.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try other.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: world.path("data/journal.sqlite")))
        #expect(open(world.path("data"), world) == "store.database.foreign")
        #expect(
            try Data(contentsOf: URL(fileURLWithPath: world.path("data/journal.sqlite"))) == before
        )
    }

    @Test("A database of a newer program is refused and left as it is")
    func newer() throws {
        let world = try World()
        let folder = try world.folder("data")
        try folder.answer("q", "1")
        try folder.tamper("PRAGMA user_version = 99")
        try folder.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.layout.journal))
        #expect(open(folder.path, world) == "store.database.newer")
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.layout.journal)) == before)
    }

    @Test("A damaged database is refused", arguments: [0, 24, 100])
    func damaged(place: Int) throws {
        let world = try World()
        let folder = try world.folder("data")
        try folder.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.layout.journal))
        bytes.replaceSubrange(place..<place + 200, with: Data(repeating: 0xA5, count: 200))
        try bytes.write(to: URL(fileURLWithPath: folder.layout.journal))
        let rule = open(folder.path, world)
        #expect(
            ["store.database.damaged", "store.database.newer", "store.database.foreign"].contains(
                rule
            )
        )
    }

    @Test("A file that is no database is refused as damaged")
    func noDatabase() throws {
        let world = try World()
        let folder = try world.folder("data")
        try folder.close()
        try Data("not a database, but longer than its header would be; ".utf8).write(
            to: URL(fileURLWithPath: folder.layout.journal)
        )
        #expect(open(folder.path, world) == "store.database.damaged")
    }

    @Test(
        "What SQLite reports is put into words",
        arguments: [
            (code: ResultCode.SQLITE_FULL, rule: "store.disk.full"),
            (.SQLITE_READONLY, "store.folder.readOnly"),
            (.SQLITE_CORRUPT, "store.database.damaged"),
            (.SQLITE_NOTADB, "store.database.damaged"), (.SQLITE_BUSY, "store.database.busy"),
            (.SQLITE_CANTOPEN, "store.database.cannotOpen"),
            (.SQLITE_IOERR, "store.database.failed"),
            (.SQLITE_CONSTRAINT, "store.database.refused"),
        ] as [(code: ResultCode, rule: String)],
    )
    func databaseErrors(code: ResultCode, rule: String) {
        let diagnostic = Failures.diagnostic(of: DatabaseError(resultCode: code), path: "/p")
        #expect(diagnostic.rule == rule)
        #expect(diagnostic.remedy != nil)
    }

    @Test(
        "What the system reports is put into words",
        arguments: [
            (code: ENOSPC, rule: "store.disk.full"), (EDQUOT, "store.disk.full"),
            (EROFS, "store.folder.readOnly"),
            (EACCES, "store.folder.noPermission"), (ENOENT, "store.folder.unreachable"),
            (EIO, "store.file.failed"),
        ] as [(code: Int32, rule: String)],
    )
    func systemErrors(code: Int32, rule: String) {
        #expect(SystemFailure(code, path: "/p").diagnostic.rule == rule)
    }
}
