import Diagnostics
import Foundation
import Testing

@testable import Store

@Suite struct LanguageTests {
    private static func sources() throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Sources/Store"
        )
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter {
            $0.pathExtension == "swift"
        }
        .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    }

    private static func keys() throws -> Set<String> {
        Set(try sources().matches(of: /"(store\.[A-Za-z.]+[A-Za-z])"/).map { String($0.output.1) })
            .filter { $0.split(separator: ".").count > 2 }
    }

    @Test(
        "Every message that is used has words, and a remedy, in both languages",
        arguments: Language.allCases,
    )
    func complete(language: Language) throws {
        let known = Phrasebook.store.keys(language)
        let used = try Self.keys()
        #expect(used.count > 60)
        #expect(used.subtracting(known).sorted() == [])
        let withRemedy = used.filter {
            !$0.hasPrefix("store.flaw.") && !$0.hasPrefix("store.verify.limit.")
        }
        #expect(withRemedy.map { $0 + ".remedy" }.filter { !known.contains($0) } == [])
    }

    @Test("No words are left over", arguments: Language.allCases)
    func noneLeftOver(language: Language) throws {
        let used = try Self.keys()
        let known = Phrasebook.store.keys(language).map { $0.replacing(".remedy", with: "") }
        #expect(Set(known).subtracting(used).sorted() == [])
    }

    @Test("Both languages mention the same values")
    func sameValues() {
        for key in Phrasebook.store.keys(.zh) {
            let values = Language.allCases.map { language in
                Set(
                    (Phrasebook.store.phrase(key, in: language) ?? "").matches(of: /\{\w+\}/).map {
                        String($0.output)
                    }
                )
            }
            #expect(values[0] == values[1], "\(key)")
        }
    }

    @Test("Every flaw and every limit has words")
    func flaws() {
        for message in EntryFlaw.allCases.map(\.message) + VerificationReport.limits {
            #expect(Phrasebook.store.phrase(message.key, in: .zh) != nil)
        }
    }
}
