#if PostgreSQL
import BureauLedger
import Diagnostics
import Foundation
import Testing

@Suite("Addresses of PostgreSQL")
struct PostgreSQLAddressTests {
    @Test(
        "What libpq cannot read, or a password in it, is refused without repeating it",
        arguments: [
            ("nothing", "", "address"),
            ("a path", "/var/lib/ledger.sqlite", "address"),
            ("an unknown keyword", "host=127.0.0.1 colour=red", "address"),
            ("a password in a URL", "postgresql://bureau:hunter2@127.0.0.1:1/tijian", "password"),
            (
                "a password as a parameter", "postgresql://127.0.0.1:1/t?password=hunter2",
                "password",
            ),
            ("a password by keyword", "host=127.0.0.1 port=1 password='hunter2'", "password"),
            ("a key's password", "host=127.0.0.1 port=1 sslpassword=hunter2", "password"),
            ("nobody there", "postgresql://bureau@127.0.0.1:1/tijian", "unreachable"),
        ],
    )
    func refused(_ what: String, _ address: String, _ key: String) throws {
        let found = #expect(throws: Diagnostic.self) { try PostgreSQLEngine(at: address) }
        let problem = try #require(found)
        #expect(problem.rule == "ledger.postgres.\(key)")
        for language in Language.allCases {
            for message in [problem.message, problem.remedy].compactMap({ $0 }) {
                let text = Phrasebook.ledger.text(message, in: language)
                #expect(!text.contains("hunter2") && !text.contains("ledger."))
            }
        }
    }

    @Test(
        "Who is not let in is told what to do",
        .enabled(if: TestServer.isThere, .init(rawValue: TestServer.reason)),
        arguments: [
            ("no password", nil, "noPassword"), ("a wrong one", "*:*:*:*:wrong\n", "login"),
        ] as [(String, String?, String)],
    )
    func notLetIn(_ what: String, _ passwords: String?, _ key: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        if let passwords {
            try Data(passwords.utf8).write(to: file)
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: file.path,
            )
        }
        let problem = #expect(throws: Diagnostic.self) {
            try PostgreSQLEngine(at: "\(TestServer.address ?? "") passfile=\(file.path)")
        }
        #expect(problem?.rule == "ledger.postgres.\(key)")
    }

    @Test(
        "Who asks for a database that does not exist is not let in",
        .enabled(if: TestServer.isThere, .init(rawValue: TestServer.reason)),
    )
    func unknownDatabase() throws {
        let problem = #expect(throws: Diagnostic.self) {
            try PostgreSQLEngine(at: "\(TestServer.address ?? "") dbname=nowhere")
        }
        #expect(problem?.rule == "ledger.postgres.login")
    }
}
#endif
