import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Language files of Practice")
struct LanguageFilesTests {
    @Test("Both languages have the same keys, each with words and the same placeholders")
    func sameKeys() throws {
        let book = Phrasebook.practice
        #expect(book.keys(.zh) == book.keys(.en))
        for key in book.keys(.zh) {
            let placeholders = try Language.allCases.map { language in
                let phrase = try #require(book.phrase(key, in: language))
                #expect(!phrase.isEmpty)
                return Set(phrase.matches(of: /\{[a-z]+\}/).map { String($0.output) })
            }
            #expect(placeholders[0] == placeholders[1], "\(key)")
        }
    }

    @Test("Every key that the sources use exists, and every refusal has a remedy")
    func usedKeys() throws {
        let keys = Phrasebook.practice.keys(.zh)
        for text in try sources() {
            for match in text.matches(of: /"((?:practice|checkup|guard)\.[A-Za-z._]*[A-Za-z])"/) {
                #expect(keys.contains(String(match.1)), "\(match.1)")
            }
            for match in text.matches(of: /refusal\(\s*"([A-Za-z._]+)"/) where match.1.contains(".")
            {
                guard !match.1.hasSuffix(".") else { continue }
                #expect(keys.contains(match.1 + ".remedy"), "\(match.1)")
            }
        }
    }

    @Test("Every state, action, form, field, row and the like has a name")
    func names() {
        let keys = Phrasebook.practice.keys(.en)
        var wanted: [String] = []
        wanted += CheckupStatus.allCases.map { "checkup.status." + $0.rawValue }
        wanted += CheckupAction.allCases.map { "checkup.action." + $0.rawValue }
        wanted += CheckupForm.allCases.map { "checkup.form." + $0.rawValue }
        wanted += CheckupActivity.allCases.map { "checkup.activity." + $0.rawValue }
        wanted += CheckupActivity.allCases.map { "checkup.activity." + $0.rawValue + ".remedy" }
        wanted += ConsentKind.allCases.map(\.name.key)
        wanted += ConsentDecision.Answer.allCases.map(\.name.key)
        wanted += HandoverMode.allCases.map(\.name.key)
        wanted += ContactRecord.Mode.allCases.map(\.name.key)
        wanted += ContactRecord.Result.allCases.map(\.name.key)
        wanted += PaperReturn.Way.allCases.map(\.name.key)
        wanted += RatingTarget.Kind.allCases.map(\.name.key)
        wanted += RatingScores.Aspect.allCases.map(\.name.key)
        wanted += SatisfactionRating.RaterRole.allCases.map(\.name.key)
        wanted += RequestCategory.allCases.map(\.name.key)
        wanted += RequestOutcome.allCases.map(\.name.key)
        wanted += EnterpriseRequest.Status.allCases.map(\.name.key)
        wanted += RetentionClass.allCases.map(\.name.key)
        wanted += CatalogueGroup.allCases.map(\.name.key)
        wanted += Appraisal.Decision.allCases.map(\.name.key)
        wanted += Volume.Matter.allCases.map(\.name.key)
        wanted += Volume.Status.allCases.map(\.name.key)
        wanted += SizeRow.allCases.map { "practice.row." + $0.rawValue }
        wanted += SizeClass.allCases.map { "practice.size." + $0.rawValue }
        wanted += SizeIndicator.allCases.map { "practice.indicator." + $0.rawValue }
        wanted += PracticeLicence.Flaw.allCases.map { "practice.licence." + $0.rawValue }
        wanted += RetainerWords.keys
        wanted += RectificationStatus.allCases.map(\.name.key)
        wanted += RectificationAction.allCases.map(\.name.key)
        wanted += FollowUpAccount.Mode.allCases.map(\.name.key)
        wanted += FollowUpResult.Outcome.allCases.map(\.name.key)
        for key in wanted { #expect(keys.contains(key), "\(key)") }
    }

    @Test("Every field that a form names has a name")
    func fields() throws {
        for text in try sources() {
            for match in text.matches(of: /field: "([A-Za-z]+)"/) {
                #expect(
                    Phrasebook.practice.keys(.zh).contains("practice.field." + match.1),
                    "\(match.1)",
                )
            }
        }
    }

    private func sources() throws -> [String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Practice").standardized
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        )
        let swift = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        #expect(swift.count > 20)
        return try swift.map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
