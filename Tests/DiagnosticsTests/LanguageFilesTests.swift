import Diagnostics
import Foundation
import Testing

@Suite("Language files of Diagnostics")
struct LanguageFilesTests {
    @Test("Both languages have the same keys, each with words")
    func sameKeys() throws {
        let book = Phrasebook.diagnostics
        #expect(book.keys(.zh) == book.keys(.en))
        #expect(!book.keys(.zh).isEmpty)
        for language in Language.allCases {
            for key in book.keys(language) {
                #expect(book.phrase(key, in: language)?.isEmpty == false)
            }
        }
    }

    @Test("Every key that the sources use exists in both languages")
    func usedKeys() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Diagnostics").standardized
        for file in try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil,
        )
        where file.pathExtension == "swift" {
            for match in try String(contentsOf: file, encoding: .utf8).matches(
                of: /"(diagnostics\.[A-Za-z.]+)"/
            ) {
                let key = String(match.1)
                #expect(Phrasebook.diagnostics.phrase(key, in: .zh) != nil, "\(key)")
                #expect(Phrasebook.diagnostics.phrase(key, in: .en) != nil, "\(key)")
            }
        }
    }

    @Test("Every severity has a name and counts", arguments: [Severity.note, .warning, .error])
    func severities(severity: Severity) {
        let counts = ["one", "many"].map { "summary.\(severity.rawValue).\($0)" }
        for language in Language.allCases {
            for key in [severity.rawValue] + counts {
                #expect(Phrasebook.diagnostics.phrase("diagnostics.\(key)", in: language) != nil)
            }
        }
    }
}
