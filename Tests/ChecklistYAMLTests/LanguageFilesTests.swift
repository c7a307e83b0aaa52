import ChecklistYAML
import Diagnostics
import Foundation
import Testing

@Suite("Language files of ChecklistYAML")
struct LanguageFilesTests {
    let words = Phrasebook.checklistYAML

    @Test("Both languages have the same keys")
    func sameKeys() {
        #expect(words.keys(.zh) == words.keys(.en))
    }

    @Test("Every refusal has its sentence and its remedy")
    func remedies() {
        let yaml = words.keys(.zh).filter { $0.hasPrefix("yaml.") && !$0.hasSuffix(".remedy") }
        #expect(!yaml.isEmpty)
        for key in yaml { #expect(words.phrase("\(key).remedy", in: .zh) != nil, "\(key)") }
    }

    @Test("Every refusal that the reader names has words, and none is left over")
    func usedNames() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/ChecklistYAML").standardized
        var used: Set<String> = []
        for name in ["Composer", "SourceBytes", "YAMLReader", "LibYAMLFailure", "DuplicateKeys"] {
            let text = try String(
                contentsOf: folder.appending(path: "\(name).swift"),
                encoding: .utf8,
            )
            let named = #/\.(?:yaml|here|whereItBegan)\(\s*"([A-Za-z0-9]+)"/#
            for match in text.matches(of: named) { used.insert("yaml.\(match.1)") }
        }
        let known = words.keys(.zh).filter { $0.hasPrefix("yaml.") && !$0.hasSuffix(".remedy") }
        #expect(used == known)
    }
}
