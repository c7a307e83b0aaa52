import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import Assessments

@Suite("Language files of Assessments")
struct LanguageFilesTests {
    let book = Phrasebook.assessments

    @Test("Both languages have the same keys, each with words and the same arguments")
    func sameKeys() {
        #expect(book.keys(.zh) == book.keys(.en))
        #expect(!book.keys(.zh).isEmpty)
        for key in book.keys(.zh) {
            let names = Language.allCases.map { language in
                Set(
                    (book.phrase(key, in: language) ?? "").matches(of: /\{(\w+)\}/).map {
                        String($0.1)
                    }
                )
            }
            #expect(names.first == names.last, "\(key)")
        }
    }

    @Test("Every key that the sources use exists in both languages")
    func usedKeys() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Assessments").standardized.resolvingSymlinksInPath()
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        )
        var used: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            used.formUnion(
                source.matches(of: /"((?:assessment|level|outcome|exposure)\.[A-Za-z_.]+)"/).map {
                    String($0.1)
                }
            )
        }
        #expect(used.count > 80)
        #expect(used.subtracting(book.keys(.zh)).isEmpty)
    }

    @Test("Every key that is put together from a case exists")
    func casesHaveKeys() {
        let keys =
            RiskLevel.allCases.map(\.message.key) + CheckState.allCases.map(\.message.key)
            + FindingBasis.allCases.map { "outcome.risk_found.\($0.rawValue)" }
            + ExposureKind.allCases.map { "exposure.kind.\($0.rawValue)" }
            + AnswerSource.allCases.map { "assessment.source.\($0.rawValue)" }
            + DeltaCause.allCases.map(\.message.key)
            + RatingFloor.allCases.map { "assessment.floor.\($0.rawValue)" }
            + StaleDecision.Reason.allCases.map { "assessment.stale.\($0.rawValue)" }
            + ["low", "high"].map { "exposure.formula.\($0)" }
            + ["exact", "range", "at_most", "at_least", "unknown"].map { "exposure.amount.\($0)" }
            + ["level", "numbers"].map { "assessment.rating.override.\($0)" }
            + ["property", "score", "days"].flatMap {
                ["assessment.scale.\($0)", "assessment.scale.\($0).remedy"]
            }
            + ["content", "range", "reason"].flatMap {
                ["assessment.override.\($0)", "assessment.override.\($0).remedy"]
            }
        #expect(Set(keys).subtracting(book.keys(.zh)).isEmpty)
    }
}
