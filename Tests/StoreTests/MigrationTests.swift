import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct MigrationTests {
    private static let next = Migration(version: 2) { db in
        try db.execute(sql: "CREATE TABLE added (a INTEGER) STRICT")
    }

    private func open(_ world: World, _ migrations: [Migration]) throws -> DataFolder {
        try DataFolder.open(
            at: world.path("data"),
            ifMissing: .create,
            projections: [],
            surroundings: world.surroundings(),
            migrations: migrations,
        )
    }

    @Test("Versions of the shipped migrations ascend by one")
    func ascending() {
        #expect(Migration.all.map(\.version) == Array(1...Migration.all.count))
    }

    @Test("A migration with data runs after a backup that is whole")
    func backedUp() throws {
        let world = try World()
        let entry = try open(world, [.journal]).answer("a", "1")
        let folder = try open(world, [.journal, Self.next])
        let copies = Files.names(in: folder.layout.backups)
        #expect(copies.count == 1)
        #expect(copies.first?.hasPrefix("before-schema-2-") == true)
        let copy = try DatabaseQueue(path: "\(folder.layout.backups)/\(try #require(copies.first))")
        #expect(try copy.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
        #expect(
            try copy.read { try Journal.entries("\(EntryRow.select) entries", [], $0) } == [entry]
        )
        #expect(try folder.entries() == [entry])
    }

    @Test("Without data, or without anything to migrate, no backup is made")
    func notBackedUp() throws {
        let world = try World()
        _ = try open(world, [.journal])
        let folder = try open(world, [.journal, Self.next])
        try folder.answer("a", "1")
        _ = try open(world, [.journal, Self.next])
        #expect(Files.names(in: folder.layout.backups).isEmpty)
    }

    @Test("A migration that fails leaves the database as it was")
    func failing() throws {
        let world = try World()
        let entry = try open(world, [.journal]).answer("a", "1")
        let failing = Migration(version: 2) { db in
            try db.execute(sql: "CREATE TABLE half (a INTEGER) STRICT")
            try db.execute(sql: "INSERT INTO missing VALUES (1)")
        }
        #expect(rule { try open(world, [.journal, failing]) } == "store.database.failed")
        #expect(try open(world, [.journal]).entries() == [entry])
    }
}
