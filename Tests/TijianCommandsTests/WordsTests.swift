import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("Words of all libraries")
struct WordsTests {
    @Test("Every key of every language file is found", arguments: Language.allCases)
    func found(language: Language) throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        var known: [String: Set<String>] = [:]
        for library in try FileManager.default.contentsOfDirectory(atPath: sources.path) {
            let file = sources.appending(path: "\(library)/Languages/\(language.rawValue).json")
            guard let bytes = FileManager.default.contents(atPath: file.path) else { continue }
            let phrases = try JSONDecoder().decode([String: String].self, from: bytes)
            for (key, phrase) in phrases { known[key, default: []].insert(phrase) }
        }
        for (key, phrases) in known {
            let found = try #require(Words.book.phrase(key, in: language), "\(key)")
            #expect(phrases.contains(found), "\(key)")
        }
    }
}
