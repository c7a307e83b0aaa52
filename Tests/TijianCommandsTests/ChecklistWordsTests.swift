import Assessments
import Checklists
import Diagnostics
import Foundation
import Testing

@testable import TijianCommands

@Suite("Words of the checklist commands")
struct ChecklistWordsTests {
    @Test(
        "Every key that the sources name has words in both languages",
        arguments: Language.allCases,
    )
    func named(language: Language) throws {
        let keys = try ChecklistWordsTests.keys()
        #expect(keys.count > 80)
        for key in keys.sorted() {
            #expect(Words.book.phrase(key, in: language) != nil, "\(key)")
        }
    }

    @Test("Every kind of thing that a page names has words", arguments: Language.allCases)
    func kinds(language: Language) {
        let keys =
            QuestionType.allCases.map { "show.type.\($0.rawValue)" }
            + Respondent.allCases.map { "show.who.\($0.rawValue)" }
            + Recommendation.Category.allCases.map { "show.category.\($0.rawValue)" }
            + RatingFloor.allCases.map { "show.floor.\($0.rawValue)" }
            + Statute.Kind.allCases.map { "statutes.kind.\($0.rawValue)" }
            + ExposureKind.allCases.map { "exposure.kind.\($0.rawValue)" }
            + (PointList.columns + CompatibilityTable.columns + StatuteTable.columns).map {
                "column.\($0)"
            }
        for key in keys { #expect(Words.book.phrase(key, in: language) != nil, "\(key)") }
    }

    /// Keys as the sources write them: `words("show.proof")`, `Message("checklist.noLock")`, `key: "checklist.lint"`.
    private static func keys() throws -> Set<String> {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Sources/TijianCommands"
        )
        var keys: Set<String> = []
        for folder in ["Checklists", "Statutes"] {
            let files = try FileManager.default.contentsOfDirectory(
                at: sources.appending(path: folder).standardized,
                includingPropertiesForKeys: nil,
            )
            for file in files where file.pathExtension == "swift" {
                try keys.formUnion(ChecklistWordsTests.keys(in: file))
            }
        }
        return keys
    }

    private static func keys(in file: URL) throws -> Set<String> {
        let text = try String(contentsOf: file, encoding: .utf8)
        var keys: Set<String> = []
        for match in text.matches(of: /"((?:show|statutes|checklist|commands)\.[A-Za-z.]+)"/) {
            keys.insert(String(match.1))
        }
        for match in text.matches(of: /key: "((?:checklist|statutes)(?:\.[a-z]+)?)"/) {
            keys.remove(String(match.1))
            keys.formUnion(["help.command.\(match.1)", "help.discussion.\(match.1)"])
        }
        for match in text.matches(of: /Help\.option\("([a-z.]+)"\)/) {
            keys.remove(String(match.1))
            keys.insert("help.option.\(match.1)")
        }
        return keys
    }
}
