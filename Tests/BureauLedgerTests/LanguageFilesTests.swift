import BureauLedger
import Diagnostics
import Foundation
import Testing

@Suite("Language files of BureauLedger")
struct LanguageFilesTests {
    @Test("Every key of the sources has words in both languages, and none is left over")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/BureauLedger")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        )
        let text = try files.allObjects.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let refusals = Set(text.matches(of: /"(ledger\.[A-Za-z]+)"/).map { String($0.1) })
        let used = refusals.union(refusals.map { $0 + ".remedy" })
        for language in Language.allCases {
            #expect(Phrasebook.ledger.keys(language) == used)
        }
    }
}
