import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("Words of the matter and conflict commands")
struct ConflictCommandWordsTests {
    @Test(
        "Every key that the sources name has words in both languages",
        arguments: Language.allCases,
    )
    func named(language: Language) throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TijianCommands").standardized
        var count = 0
        for folder in ["Conflicts", "Matters"] {
            for file in try FileManager.default.contentsOfDirectory(
                at: sources.appending(path: folder),
                includingPropertiesForKeys: nil,
            ) {
                for key in try keys(in: file) {
                    count += 1
                    #expect(Words.book.phrase(key, in: language) != nil, "\(key)")
                }
            }
        }
        #expect(count > 90)
    }

    private func keys(in file: URL) throws -> Set<String> {
        let text = try String(contentsOf: file, encoding: .utf8)
        var keys: Set<String> = []
        for match in text.matches(of: /"(commands\.[A-Za-z.0-9]+[A-Za-z0-9])"/) {
            keys.insert(String(match.1))
        }
        for match in text.matches(of: /(?:wrong|problem)\(\s*"(commands\.[A-Za-z.0-9]+)"/) {
            keys.insert(match.1 + ".remedy")
        }
        for match in text.matches(of: /\.init\("([a-z_]+)"|add\("([a-z_]+)"/) {
            keys.insert("column.\(match.1 ?? match.2 ?? "")")
        }
        for match in text.matches(of: /key: "([a-z.]+)"/) {
            keys.formUnion(["help.command.\(match.1)", "help.discussion.\(match.1)"])
        }
        for match in text.matches(of: /Help\.option\("([A-Za-z.]+)"\)/) {
            keys.insert("help.option.\(match.1)")
        }
        return keys
    }
}
