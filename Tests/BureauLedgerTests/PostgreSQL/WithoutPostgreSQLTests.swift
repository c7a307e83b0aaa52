#if !PostgreSQL
import BureauLedger
import Diagnostics
import Testing

@Suite("A program without PostgreSQL")
struct WithoutPostgreSQLTests {
    @Test("An address is refused with what to install, and not repeated")
    func refused() throws {
        let found = #expect(throws: Diagnostic.self) {
            try Ledger.postgreSQL(at: "host=127.0.0.1 password=hunter2", quantities: [])
        }
        let problem = try #require(found)
        #expect(problem.rule == "ledger.postgres.notBuilt")
        for language in Language.allCases {
            let text = Phrasebook.ledger.text(problem.message, in: language)
            #expect(!text.contains("hunter2") && !text.contains("ledger."))
        }
    }
}
#endif
