import Diagnostics
import Foundation
import Practice
import Testing
import Workflows

@testable import TijianCommands

@Suite("The words of rectification, re-check and delta")
struct RectifyWordsTests {
    @Test(
        "Every key that the sources name, or put together, has words",
        arguments: Language.allCases,
    )
    func words(language: Language) throws {
        var keys = try RectifyWordsTests.named()
        #expect(keys.count > 100)
        keys += ResidualRating.Effect.allCases.map { "commands.residual.effect.\($0.rawValue)" }
        keys += RecheckReview.State.allCases.map { "commands.recheck.state.\($0.rawValue)" }
        keys += Recheck.LeftOut.Reason.allCases.map { "commands.recheck.leftOut.\($0.rawValue)" }
        keys += ["then", "rescored", "now", "low", "high"].map { "commands.delta.\($0)" }
        for key in keys { #expect(Words.book.phrase(key, in: language) != nil, "\(key)") }
    }

    private static func named() throws -> [String] {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/TijianCommands"
        ).standardized
        var files = try FileManager.default.contentsOfDirectory(
            at: sources.appending(path: "Rectification"),
            includingPropertiesForKeys: nil,
        )
        for name in [
            "CheckupCommand+Recheck", "CheckupCommand+Delta", "DeltaTables", "RecheckTable",
        ] {
            files.append(sources.appending(path: "Checkups/\(name).swift"))
        }
        return try files.flatMap { try keys(in: String(contentsOf: $0, encoding: .utf8)) }
    }

    private static func keys(in text: String) -> [String] {
        text.matches(of: /"(commands\.[A-Za-z.]+[A-Za-z])"/).map { String($0.1) }
            + text.matches(of: /\.init\("([a-z_]+)"/).map { "column.\($0.1)" }
            + text.matches(of: /Help\.option\("([A-Za-z.]+)"\)/).map { "help.option.\($0.1)" }
            + text.matches(of: /key: "([a-z]+\.[A-Za-z.]+)"/).flatMap {
                ["help.command.\($0.1)", "help.discussion.\($0.1)"]
            }
    }

    static let results: [(text: String, read: String?)] = [
        ("D09-01-R1=done", "D09-01-R1 done nil"),
        ("D09-01-R1=under_way:已发函", "D09-01-R1 underWay 已发函"),
        ("D09-01-R1=under_way：已发函", "D09-01-R1 underWay 已发函"), ("D09-01-R1", nil),
        ("=done", nil), ("D09-01-R1=maybe", nil), ("", nil),
    ]

    @Test("A result is read as typed, or not at all", arguments: results)
    func typed(text: String, read: String?) {
        let result = TypedResult(text).map {
            "\($0.recommendation) \($0.outcome) \($0.note ?? "nil")"
        }
        #expect(result == read)
    }
}
