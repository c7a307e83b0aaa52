import BureauLedger
import Diagnostics
import Foundation
import Testing

@Suite("Language files of BureauLedger")
struct LanguageFilesTests {
    /// What is chosen by the server's code, or by how far a connection came.
    private static let byCode = [
        "busy", "full", "lost", "login", "permission", "readOnly", "text", "unreachable",
    ]

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
            .union(text.matches(of: /\.postgres\("([A-Za-z]+)"/).map { "ledger.postgres.\($0.1)" })
            .union(LanguageFilesTests.byCode.map { "ledger.postgres." + $0 })
        let used = refusals.union(refusals.map { $0 + ".remedy" })
        for language in Language.allCases {
            #expect(Phrasebook.ledger.keys(language) == used)
        }
    }
}
