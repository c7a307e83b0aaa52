import Diagnostics
import Foundation
import Testing

@testable import Checklists

@Suite("The words of the checklists")
struct LanguageTests {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Checklists")

    private static let prefixes = [
        "analysis", "citation", "compat", "content", "entry", "example", "expression", "identifier",
        "reference", "type",
    ]

    /// Every message key that stands in the sources.
    private static func keys() throws -> Set<String> {
        var keys: Set<String> = []
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /"([a-z]+)\.([A-Za-z.]*[A-Za-z])"/)
            where prefixes.contains(String(match.1)) {
                keys.insert("\(match.1).\(match.2)")
            }
        }
        return keys
    }

    @Test("exist in both languages for every message", arguments: Language.allCases)
    func everyKey(language: Language) throws {
        let keys = try Self.keys()
        #expect(keys.count > 100)
        let known = Phrasebook.checklists.keys(language)
        #expect(keys.subtracting(known) == [])
        let things: [CompatibilityChange.Thing] = [
            .checklist, .point, .question, .table, .finding, .recommendation, .paper,
        ]
        #expect(Set(things.map { "compat.thing.\($0.rawValue)" }).subtracting(known) == [])
    }

    @Test("give a remedy to every key whose remedy is made from it", arguments: Language.allCases)
    func madeRemedies(language: Language) throws {
        let known = Phrasebook.checklists.keys(language)
        let made = try Self.keys().filter {
            ["entry.", "content.", "example."].contains(where: $0.hasPrefix)
                || $0.hasPrefix("expression.needs")
                || [
                    "expression.notOrdered", "expression.hasNeedsChoices",
                    "expression.inNeedsChoice",
                ].contains($0)
        }
        #expect(made.filter { !$0.hasSuffix(".remedy") && !known.contains($0 + ".remedy") } == [])
    }

    @Test("mention the same values in both languages")
    func samePlaceholders() {
        for key in Phrasebook.checklists.keys(.zh).union(Phrasebook.checklists.keys(.en)) {
            let names = Language.allCases.map { language in
                Set(
                    (Phrasebook.checklists.phrase(key, in: language) ?? "").matches(
                        of: /\{([a-z]+)\}/
                    ).map { String($0.1) }
                )
            }
            #expect(names[0] == names[1], "\(key)")
        }
    }
}
