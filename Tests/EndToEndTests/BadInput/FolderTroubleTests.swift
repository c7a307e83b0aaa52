import Foundation
import GRDB
import Store
import Testing

/// What can happen to a data folder, and that nothing recorded is lost by it.
@Suite("Trouble with the data folder")
struct FolderTroubleTests {
    let desk: Desk
    let recorded: String

    init() throws {
        desk = try Desk.small().open()
        expectDone(try desk.answer("  D09-01:\n    q1: 7\n"))
        recorded = try desk.sheet()
    }

    static let addition = ["user", "add", "li", "--name", "李某", "--role", "office"]

    @Test("A read-only disk is said to be one", .enabled(if: SmallDisk.isPermitted))
    func readOnly() throws {
        let disk = try #require(SmallDisk(kilobytes: 4096))
        let data = try moved(to: disk)
        #expect(disk.setReadOnly(true, kilobytes: 4096))
        for command in [Self.addition, ["user", "list"]] {
            expectRefusal(try desk.run(command, with: data), code: 73, naming: disk.root.path)
        }
        #expect(disk.setReadOnly(false, kilobytes: 4096))
        try expectNothingLost(data)
    }

    @Test(
        "A full disk is said to be full, before and during the work",
        .enabled(if: SmallDisk.isPermitted),
    )
    func fullDisk() throws {
        let disk = try #require(SmallDisk(kilobytes: 1024))
        let data = try moved(to: disk)
        let filling = disk.fill()
        expectRefusal(try desk.run(Self.addition, with: data), code: 73, naming: "磁盘")
        let descriptor = open(filling.path, O_WRONLY | O_CLOEXEC)
        var size = stat()
        fstat(descriptor, &size)
        ftruncate(descriptor, size.st_size - 60_000)
        close(descriptor)
        let text = String(repeating: "长", count: 20_000)
        let sheet = try desk.write(
            "sheet: 1\npoints:\n  D09-01:\n    q1: 999\n    remark: \(text)\n",
            to: "long.yaml",
        )
        let outcome = try desk.run(["interview", "2026-1", "--answers", sheet], with: data)
        expectRefusal(outcome, code: 73, naming: disk.root.path)
        try FileManager.default.removeItem(at: filling)
        try expectNothingLost(data)
    }

    @Test("A database of a newer version is left alone")
    func newer() throws {
        try edit { try $0.execute(sql: "PRAGMA user_version = 99") }
        let before = try Data(contentsOf: desk.journal)
        for command in [Self.addition, ["user", "list"]] {
            expectRefusal(try desk.run(command), code: 65, naming: desk.data.path)
        }
        #expect(try Data(contentsOf: desk.journal) == before)
        try edit { try $0.execute(sql: "PRAGMA user_version = 1") }
        try desk.expectNothingLost(recorded)
    }

    @Test("A database of another program is left alone")
    func foreign() throws {
        try edit { try $0.execute(sql: "PRAGMA application_id = 7") }
        expectRefusal(try desk.run("user", "list"), code: 65, naming: desk.data.path)
    }

    @Test(
        "A damaged database is said to be damaged, and a backup brings back all",
        arguments: [0, 4096],
    )
    func damaged(from offset: Int) throws {
        expectDone(try desk.run("store", "backup", "kept.tjb"))
        try edit { _ in }
        var bytes = try Data(contentsOf: desk.journal)
        let end = offset == 0 ? 100 : bytes.count
        bytes.replaceSubrange(offset..<end, with: Data(repeating: 0xA5, count: end - offset))
        try bytes.write(to: desk.journal)
        for command in [["user", "list"], Self.addition, ["store", "verify"]] {
            expectRefusal(try desk.run(command), code: 65, naming: desk.data.path)
        }
        #expect(try Data(contentsOf: desk.journal).count == bytes.count)
        let restored = ["TIJIAN_DATA": desk.path("restored")]
        expectDone(try desk.run("store", "restore", "kept.tjb", "--into", "restored"))
        try expectNothingLost(restored)
    }

    @Test("A changed record is found")
    func changed() throws {
        try edit { database in
            try database.execute(
                sql: """
                    DROP TRIGGER payloads_do_not_change;
                    UPDATE entries SET payload = CAST(payload || x'20' AS BLOB) WHERE position = 3;
                    """
            )
        }
        let outcome = try desk.run("store", "verify")
        #expect(outcome.code == 1, "\(outcome)")
        #expect(
            outcome.talk.contains("处理：") && Talk.rawTraces(in: outcome.talk).isEmpty,
            "\(outcome)",
        )
    }

    @Test("Several processes at once all write, or say that the folder is busy")
    func together() throws {
        let runs = try (1...8).map { number in
            try Run(["user", "add", "u\(number)", "--name", "某", "--role", "office"], at: desk)
        }
        let outcomes = runs.map { $0.outcome() }
        for outcome in outcomes where outcome.code != 0 {
            expectRefusal(outcome, code: 75, naming: desk.data.path)
        }
        let users = try desk.run("user", "list", "--format", "json").rows()
        #expect(users.count == 2 + outcomes.count { $0.code == 0 })
        try desk.expectNothingLost(recorded)
    }

    @Test("A folder that another program holds is busy")
    func busy() throws {
        let queue = try DatabaseQueue(path: desk.journal.path)
        try queue.inDatabase { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            expectRefusal(try desk.run(Self.addition), code: 75, naming: desk.data.path)
            try database.execute(sql: "ROLLBACK")
        }
        try queue.close()
        try desk.expectNothingLost(recorded)
    }

    @Test("A clock that jumped back a year is said to be wrong, and the order of records holds")
    func clock() throws {
        let year: Int64 = 365 * 86_400_000
        let ahead = Surroundings(
            now: { Surroundings.live.now() + year },
            randomBytes: Surroundings.live.randomBytes,
            machine: Surroundings.live.machine,
        )
        let folder = try DataFolder.open(at: desk.data.path, surroundings: ahead)
        _ = try folder.signHeads(
            .backup,
            by: Author(user: "chen", osUser: ""),
            scope: Scope(owner: "firm"),
        )
        try folder.close()
        let outcome = expectDone(try desk.answer("  D09-01:\n    q1: 8\n"))
        #expect(outcome.talk.contains("24") && outcome.talk.contains("处理："), "\(outcome)")
        expectDone(try desk.run("store", "verify"))
        #expect(try desk.sheet() == recorded.replacing("q1: 7", with: "q1: 8"))
    }
}

extension FolderTroubleTests {
    /// Copies the data folder to a disk and names it for commands.
    private func moved(to disk: SmallDisk) throws -> [String: String] {
        let place = disk.root.appending(path: "data")
        try FileManager.default.copyItem(at: desk.data, to: place)
        return ["TIJIAN_DATA": place.path]
    }

    private func expectNothingLost(_ data: [String: String]) throws {
        expectDone(try desk.run("store", "verify", with: data))
        let sheet = try desk.run(["interview", "2026-1", "--print-sheet"], with: data)
        #expect(sheet.output == recorded)
    }

    /// Changes the database as another program might.
    private func edit(_ change: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: desk.journal.path)
        try queue.inDatabase { database in
            try change(database)
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        try queue.close()
    }
}
