import BureauLedger
import Foundation
import GRDB
import Testing

@Suite("A ledger in a file")
struct SQLiteEngineTests {
    static func file() throws -> URL {
        try EngineUnderTest.temporaryFolder().appending(path: "ledger.sqlite")
    }

    @Test("It is opened again with what it holds")
    func reopened() throws {
        let file = try Self.file()
        let district = try Fixture.district(1)
        var state: FailureTests.State?
        do {
            let ledger = try Ledger.sqlite(at: file, quantities: TestQuantities.all)
            _ = try CountingTests.receive(1, into: ledger, district)
            state = try FailureTests.state(ledger, district)
        }
        let ledger = try Ledger.sqlite(at: file, quantities: TestQuantities.all)
        #expect(try FailureTests.state(ledger, district) == state)
    }

    @Test("A file of something else and one of a newer program are refused")
    func refused() throws {
        let other = try Self.file()
        try Data(repeating: 65, count: 5000).write(to: other)
        #expect(rule { _ = try Ledger.sqlite(at: other, quantities: []) } == "ledger.foreign")
        let newer = try Self.file()
        _ = try Ledger.sqlite(at: newer, quantities: [])
        try DatabaseQueue(path: newer.path).write { db in
            try db.execute(sql: "INSERT INTO ledger_versions (version) VALUES (99)")
        }
        #expect(rule { _ = try Ledger.sqlite(at: newer, quantities: []) } == "ledger.newer")
        let missing = try Self.file().appending(path: "missing/ledger.sqlite")
        #expect(rule { _ = try Ledger.sqlite(at: missing, quantities: []) } == "ledger.cannotOpen")
    }

    @Test("Filings neither change nor go")
    func kept() throws {
        let file = try Self.file()
        let ledger = try Ledger.sqlite(at: file, quantities: [])
        _ = try CountingTests.receive(1, into: ledger, Fixture.district(1))
        let queue = try DatabaseQueue(path: file.path)
        for change in ["DELETE FROM filings", "UPDATE filings SET firm = 'x'"] {
            #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: change) } }
        }
    }

    @Test("Every commit is on the disk when it is acknowledged")
    func durable() throws {
        let engine = try SQLiteEngine(at: Self.file())
        let pragmas = ["synchronous", "journal_mode", "foreign_keys"]
        let found = try engine.write { connection in
            try pragmas.flatMap { try connection.rows("PRAGMA \($0)", []) }
        }
        #expect(found == [[.integer(2)], [.text("wal")], [.integer(1)]])
    }
}
