import Diagnostics
import Foundation
import Interviews
import Testing

struct WordsTests {
    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Interviews").resolvingSymlinksInPath()

    private func usedKeys() throws -> Set<String> {
        let files = FileManager.default.enumerator(
            at: Self.sources,
            includingPropertiesForKeys: nil,
        )
        var keys: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /"(interview\.[A-Za-z.]+)"/) {
                keys.insert(String(match.1))
            }
        }
        return keys
    }

    @Test(
        "Every key has its words in both languages, and every word its use",
        arguments: Language.allCases,
    )
    func words(language: Language) throws {
        let used = try usedKeys()
        #expect(used.count > 50)
        #expect(Phrasebook.interviews.keys(language) == used)
    }

    @Test("Both languages mention the same values")
    func placeholders() {
        for key in Phrasebook.interviews.keys(.zh) {
            let names = Language.allCases.map { language in
                Set(
                    (Phrasebook.interviews.phrase(key, in: language) ?? "").matches(
                        of: /\{[a-z]+\}/
                    ).map { String($0.output) }
                )
            }
            #expect(names[0] == names[1], "\(key)")
        }
    }
}
