import Bureau
import BureauLedger
import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("Words of the bureau's commands")
struct BureauWordsTests {
    private static func sources() throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TijianCommands/Bureau").standardized
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil,
        )
        return try files.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    }

    @Test("Every key that the sources name has words", arguments: Language.allCases)
    func named(language: Language) throws {
        let text = try Self.sources()
        var keys: Set<String> = []
        for match in text.matches(of: /"(commands\.bureau\.[A-Za-z.]*[A-Za-z])"/) {
            keys.insert(String(match.1))
        }
        for match in text.matches(of: /key: "(bureau(?:\.[A-Za-z]+)*)"/) {
            keys.formUnion(["help.command.\(match.1)", "help.discussion.\(match.1)"])
        }
        for match in text.matches(of: /Help\.option\("([A-Za-z.]+)"\)/) {
            keys.insert("help.option.\(match.1)")
        }
        #expect(keys.count > 100)
        for key in keys.sorted() {
            #expect(Words.book.phrase(key, in: language) != nil, "\(key)")
        }
    }

    @Test("Every kind, problem and outcome has words and a remedy", arguments: Language.allCases)
    func composed(language: Language) {
        var keys = FiledEventKind.allCases.map { "commands.bureau.kind.\($0.rawValue)" }
        keys += ["levels", "points"].map { "commands.bureau.kind.\($0)" }
        keys += ["new", "changed", "withdrawn"].map { "commands.bureau.draft.\($0)" }
        for problem in FilingProblem.allCases {
            keys.append("commands.bureau.officer.\(problem.rawValue)")
            keys.append("commands.bureau.advice.\(problem.rawValue)")
        }
        keys += PendingFiling.State.allCases.map { "commands.bureau.open.\($0.rawValue)" }
        keys += FilingReceipt.Outcome.allCases.map { "column.outcome_\($0.rawValue)" }
        keys += ListedWord.Kind.allCases.map { "commands.bureau.list.\($0.rawValue)" }
        for key in keys { #expect(Words.book.phrase(key, in: language) != nil, "\(key)") }
    }
}
