import BureauLedger
import Diagnostics
import Testing

@Suite("Language files of BureauLedger")
struct LanguageFilesTests {
    @Test("Both languages have the same keys")
    func complete() {
        #expect(Phrasebook.ledger.keys(.zh) == Phrasebook.ledger.keys(.en))
    }
}
