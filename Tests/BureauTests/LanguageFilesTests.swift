import Bureau
import Diagnostics
import Foundation
import Testing

@Suite("Language files of Bureau")
struct LanguageFilesTests {
    @Test("Every key of the sources has words in both languages, and none is left over")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Bureau")
        let files = try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        )
        let text = try files.allObjects.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        var refusals = Set(text.matches(of: /"(bureau\.[A-Za-z.]+)"/).map { String($0.1) })
            .filter { !$0.hasSuffix(".remedy") }
        for match in text.matches(of: /\.filing\(\s*"([A-Za-z]+)"/) {
            refusals.insert("bureau.filing.\(match.1)")
        }
        let used = refusals.union(refusals.map { $0 + ".remedy" })
            .union(FiledMeasure.allCases.map { "bureau.measure.\($0.rawValue)" })
            .union(Enrolment.Status.allCases.map(\.name.key))
            .union(["month", "quarter", "toDate", "year", "days"].map { "bureau.period.\($0)" })
            .union(Breakdown.allCases.map(\.name.key))
            .union(FiledEventKind.allCases.map(\.name.key))
            .union(Self.words)
            .union(FilingProblem.allCases.map { "bureau.problem.\($0.rawValue)" })
        for language in Language.allCases {
            #expect(Phrasebook.bureau.keys(language) == used)
        }
    }

    /// The names of words that the bureau's part has itself.
    private static var words: [String] {
        let lists = [Breakdown.home, .source, .industry].flatMap { breakdown in
            (breakdown.words ?? []).map { "bureau.word.\(breakdown.rawValue).\($0)" }
        }
        let types = [FiledEventKind.retainer, .answer].flatMap { kind in
            (kind.types ?? []).map { "bureau.word.\(kind.rawValue).\($0)" }
        }
        return lists + types
    }
}
