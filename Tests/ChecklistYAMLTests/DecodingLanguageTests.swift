import Diagnostics
import Foundation
import Testing

@testable import ChecklistYAML

@Suite("Words of decoding")
struct DecodingLanguageTests {
    let words = Phrasebook.checklistYAML

    @Test("Every key that the sources name has words in both languages")
    func used() throws {
        for key in try DecodingLanguageTests.namedKeys() {
            for language in Language.allCases {
                #expect(words.phrase(key, in: language) != nil, "\(key) \(language)")
            }
        }
    }

    @Test("Every refusal has a remedy")
    func remedies() throws {
        for key in try DecodingLanguageTests.namedKeys()
        where !key.hasPrefix("sheet.comment.") && !key.hasPrefix("checklist.language.") {
            #expect(words.phrase("\(key).remedy", in: .zh) != nil, "\(key)")
        }
    }

    @Test("No words of decoding are left over")
    func leftOver() throws {
        let used = try DecodingLanguageTests.namedKeys()
        let known = words.keys(.zh).filter {
            $0.hasPrefix("checklist.") || $0.hasPrefix("sheet.") || $0.hasPrefix("snapshot.")
        }
        for key in known
        where !key.hasPrefix("sheet.comment.type.") && !key.hasPrefix("checklist.language.") {
            #expect(used.contains(key.replacing(".remedy", with: "")), "\(key)")
        }
    }

    @Test("Every key of every schema is explained in both languages", arguments: Language.allCases)
    func schemas(language: Language) {
        for kind in SchemaKind.allCases {
            for line in JSONSchema(kind, language: language).text.split(separator: "\n") {
                #expect(!line.contains(#""description": "schema."#), "\(kind): \(line)")
                #expect(!line.contains(#""title": "schema."#), "\(kind): \(line)")
            }
        }
    }

    /// Keys written in the sources as `"checklist.…"`, `"sheet.…"` and `"snapshot.…"`.
    private static func namedKeys() throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/ChecklistYAML").standardized
        var keys: Set<String> = []
        for folder in ["Decoding", "Library", "Schema", "Sheets", "Snapshot"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder),
                includingPropertiesForKeys: nil,
            )
            for file in files where file.pathExtension == "swift" {
                let text = try String(contentsOf: file, encoding: .utf8)
                for match in text.matches(
                    of: #/"((?:checklist|sheet|snapshot)\.[A-Za-z.]*[A-Za-z])"/#
                ) {
                    keys.insert(String(match.1))
                }
            }
        }
        return keys
    }
}
