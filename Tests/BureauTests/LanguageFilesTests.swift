import Bureau
import Diagnostics
import Foundation
import Testing

@Suite("Language files of Bureau")
struct LanguageFilesTests {
    @Test("Every key of the sources has words in both languages, and none is left over")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Bureau")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        )
        let text = try files.allObjects.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let named = Set(text.matches(of: /"(bureau\.[A-Za-z.]+)"/).map { String($0.1) })
        let used = named.union(named.filter { !$0.hasSuffix(".remedy") }.map { $0 + ".remedy" })
        for language in Language.allCases {
            #expect(Phrasebook.bureau.keys(language) == used)
        }
    }
}
