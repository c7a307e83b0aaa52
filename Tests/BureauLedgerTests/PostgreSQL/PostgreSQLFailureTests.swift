#if PostgreSQL
import BureauLedger
import Diagnostics
import Foundation
import Testing

@Suite(
    "PostgreSQL gone in the middle",
    .enabled(if: TestServer.isThere, .init(rawValue: TestServer.reason)),
)
struct PostgreSQLFailureTests {
    /// Ends the connection that a transaction uses, from another.
    private func end(_ connection: any LedgerConnection, by other: PostgreSQLEngine) throws {
        let pid = try connection.rows("SELECT pg_backend_pid()", [])
        _ = try other.read {
            try $0.rows("SELECT pg_terminate_backend(CAST($1 AS INT), 5000)", pid[0])
        }
    }

    @Test("A connection that breaks off in a transaction undoes it, and the next call connects")
    func midway() throws {
        try TestServer.withNotes { engine in
            let other = try PostgreSQLEngine(at: TestServer.address ?? "")
            let problem = #expect(throws: Diagnostic.self) {
                try engine.write { connection in
                    try connection.note(1)
                    try end(connection, by: other)
                    try connection.note(2)
                }
            }
            #expect(problem?.rule == "ledger.postgres.lost")
            try engine.expect(0)
            try engine.write { try $0.note(3) }
            try engine.expect(1)
        }
    }

    @Test("A connection that breaks off before the rows are loaded loads none")
    func load() throws {
        try TestServer.withNotes { engine in
            let other = try PostgreSQLEngine(at: TestServer.address ?? "")
            let problem = #expect(throws: Diagnostic.self) {
                try engine.write { connection in
                    try end(connection, by: other)
                    try connection.load([[.integer(1)]], into: "notes", ["number"])
                }
            }
            #expect(problem?.rule == "ledger.postgres.lost")
            try engine.expect(0)
        }
    }

    @Test("A connection that breaks off in the commit says that nobody knows")
    func commit() throws {
        try TestServer.withNotes { engine in
            try engine.write { try $0.run(PostgreSQLFailureTests.endsInCommit, []) }
            let problem = #expect(throws: Diagnostic.self) {
                try engine.write { try $0.note(1) }
            }
            #expect(problem?.rule == "ledger.postgres.unsure")
            try engine.expect(0)
        }
    }

    private static let endsInCommit = """
        CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER leaves AFTER INSERT ON notes DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW EXECUTE FUNCTION leave();
        """

    @Test(
        "A server that is stopped and started again serves the next call",
        .timeLimit(.minutes(2)),
    )
    func restarted() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "tijian-server-\(UUID().uuidString)"
        ).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let address = try script("start", folder)
        defer { _ = try? script("stop", folder) }
        let engine = try PostgreSQLEngine(at: "\(address) passfile=\(folder)/pgpass")
        try engine.write { try $0.run("CREATE TABLE notes (number BIGINT, text TEXT)", []) }
        let problem = #expect(throws: Diagnostic.self) {
            try engine.write { connection in
                try connection.note(1)
                _ = try script("stop", folder)
                try connection.note(2)
            }
        }
        #expect(problem?.rule == "ledger.postgres.lost")
        let gone = #expect(throws: Diagnostic.self) { try engine.notes() }
        #expect(gone?.rule == "ledger.postgres.unreachable")
        _ = try script("start", folder)
        try engine.expect(0)
        _ = try script("stop", folder)
        _ = try script("start", folder)
        try engine.write { try $0.note(3) }
        try engine.expect(1)
    }

    /// Runs `scripts/postgres` and gives the address that it prints.
    private func script(_ action: String, _ folder: String) throws -> String {
        let process = Process()
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../..").standardizedFileURL
        process.executableURL = root.appending(path: "scripts/postgres")
        process.arguments = [action, folder]
        // Not a pipe: the server would keep its other end open.
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try #require(FileManager.default.createFile(atPath: file.path, contents: nil))
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardOutput = try FileHandle(forWritingTo: file)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        let text = try Data(contentsOf: file)
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        let words = lines.last?.split(separator: "'") ?? []
        return words.count > 1 ? String(words[1]) : ""
    }
}
#endif
