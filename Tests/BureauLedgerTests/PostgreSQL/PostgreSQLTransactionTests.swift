#if PostgreSQL
import BureauLedger
import Diagnostics
import Foundation
import Testing

@Suite(
    "Transactions on PostgreSQL",
    .enabled(if: TestServer.isThere, .init(rawValue: TestServer.reason)),
)
struct PostgreSQLTransactionTests {
    private struct Stop: Error {}

    @Test("A body that throws leaves nothing, and its own error comes out")
    func undone() throws {
        try TestServer.withNotes { engine in
            #expect(throws: Stop.self) {
                try engine.write { connection in
                    try connection.note(1)
                    throw Stop()
                }
            }
            try engine.expect(0)
        }
    }

    @Test("A statement that fails undoes the rest, also when the body goes on")
    func failed() throws {
        try TestServer.withNotes { engine in
            let problem = #expect(throws: Diagnostic.self) {
                try engine.write { connection in
                    try connection.note(1, "秘密")
                    try? connection.note(1, "秘密")
                    try? connection.note(2, "秘密")
                }
            }
            #expect(problem?.message.arguments == ["code": "23505"])
            try engine.expect(0)
            try engine.write { try $0.note(1) }
            try engine.expect(1)
        }
    }

    @Test("What one row of many breaks loads none")
    func loadFails() throws {
        try TestServer.withNotes { engine in
            let rows = (1...50_000).map { [LedgerValue.integer(Int64($0 % 49_999))] }
            #expect(throws: Diagnostic.self) {
                try engine.write { try $0.load(rows, into: "notes", ["number"]) }
            }
            try engine.expect(0)
            try engine.write { try $0.load(Array(rows.prefix(49_998)), into: "notes", ["number"]) }
            try engine.expect(49_998)
        }
    }

    @Test("A reader sees one state, whatever is committed meanwhile, and cannot write")
    func snapshot() throws {
        try TestServer.withNotes { engine in
            try engine.read { connection in
                let count = { try connection.rows("SELECT count(*) FROM notes", []) }
                #expect(try count() == [[.integer(0)]])
                try engine.write { try $0.note(1) }
                #expect(try count() == [[.integer(0)]])
            }
            try engine.expect(1)
            let problem = #expect(throws: Diagnostic.self) {
                try engine.read { try $0.note(2) }
            }
            #expect(problem?.rule == "ledger.postgres.readOnly")
        }
    }

    @Test("Writers of several programs take turns, so that none overwrites what it has not read")
    func turns() async throws {
        try TestServer.withSchema { address, engine in
            try engine.write { connection in
                try connection.run("CREATE TABLE counter (count BIGINT)", [])
                try connection.run("INSERT INTO counter VALUES (0)", [])
            }
            let engines = try [engine, PostgreSQLEngine(at: address)]
            DispatchQueue.concurrentPerform(iterations: 40) { number in
                try? engines[number % 2].write { connection in
                    let rows = try connection.rows("SELECT count FROM counter", [])
                    guard case .integer(let count)? = rows.first?.first else { throw Stop() }
                    try connection.run("UPDATE counter SET count = $1", [.integer(count + 1)])
                }
            }
            let rows = try engine.read { try $0.rows("SELECT count FROM counter", []) }
            #expect(rows == [[.integer(40)]])
        }
    }

    @Test("A commit is on the disk, and a table can change under prepared statements")
    func session() throws {
        try TestServer.withNotes { engine in
            let setting = try engine.write { try $0.rows("SHOW synchronous_commit", []) }
            #expect(setting == [[.text("on")]])
            try engine.write { connection in
                _ = try connection.rows("SELECT * FROM notes", [])
                try connection.run("ALTER TABLE notes ADD COLUMN more TEXT; ANALYZE notes", [])
                try connection.note(1)
                let rows = try connection.rows("SELECT * FROM notes", [])
                #expect(rows == [[.integer(1), .text(""), .null, .null]])
            }
        }
    }

    @Test("More statements than are kept prepared run all the same")
    func manyStatements() throws {
        try TestServer.withSchema { _, engine in
            try engine.read { connection in
                for number in 0..<600 {
                    let rows = try connection.rows("SELECT \(number % 400) + $1", [.integer(1)])
                    #expect(rows == [[.integer(Int64(number % 400 + 1))]])
                }
            }
        }
    }
}
#endif
