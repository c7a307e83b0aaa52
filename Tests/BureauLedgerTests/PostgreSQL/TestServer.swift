#if PostgreSQL
import BureauLedger
import Foundation
import Testing

/// The PostgreSQL server that tests use, when there is one: `scripts/postgres run` gives it.
enum TestServer {
    static let address = ProcessInfo.processInfo.environment["TIJIAN_TEST_POSTGRES"]

    static let reason = "needs a server: scripts/postgres run swift test …"

    static var isThere: Bool { address != nil }

    /// Runs a test on engines whose tables are in a schema of their own.
    @discardableResult
    static func withSchema<Value>(
        _ body: (_ address: String, _ engine: PostgreSQLEngine) throws -> Value
    ) throws -> Value {
        let name = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
        let server = try PostgreSQLEngine(at: address ?? "")
        try server.write { try $0.run("CREATE SCHEMA \(name)", []) }
        defer {
            try? server.write {
                try $0.run("SET LOCAL client_min_messages = error", [])
                try $0.run("DROP SCHEMA \(name) CASCADE", [])
            }
        }
        let there = "\(address ?? "") options='-c search_path=\(name)'"
        return try body(there, PostgreSQLEngine(at: there))
    }

    /// The same, with a table `notes` of a number that is its key, a text and bytes.
    static func withNotes(_ body: (PostgreSQLEngine) throws -> Void) throws {
        try withSchema { _, engine in
            try engine.write { connection in
                try connection.run(
                    "CREATE TABLE notes (number BIGINT PRIMARY KEY, text TEXT, bytes BYTEA)",
                    [],
                )
            }
            try body(engine)
        }
    }
}

extension PostgreSQLEngine {
    /// How many notes there are.
    func notes() throws -> Int64? {
        let rows = try read { try $0.rows("SELECT count(*) FROM notes", []) }
        guard case .integer(let count)? = rows.first?.first else { return nil }
        return count
    }

    /// Expects so many notes.
    func expect(_ count: Int64, _ place: SourceLocation = #_sourceLocation) throws {
        let found = try notes()
        #expect(found == count, sourceLocation: place)
    }
}

extension LedgerConnection {
    func note(_ number: Int64, _ text: String = "") throws {
        try run(
            "INSERT INTO notes (number, text) VALUES ($1, $2)",
            [.integer(number), .text(text)],
        )
    }
}
#endif
