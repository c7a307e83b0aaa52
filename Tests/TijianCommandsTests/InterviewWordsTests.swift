import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import TijianCommands

@Suite("The words of the interview")
struct InterviewWordsTests {
    private func expectWords(_ key: String) {
        for language in Language.allCases {
            #expect(Words.book.phrase(key, in: language) != nil, "\(key) in \(language)")
        }
    }

    @Test("every key in the sources has its words in both languages")
    func keys() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TijianCommands/Interview")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var count = 0
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /"((?:interview\.run|commands)\.[A-Za-z_.]+)"/) {
                expectWords(String(match.1))
                count += 1
            }
            for match in text.matches(of: /Help\.option\("([A-Za-z.]+)"\)/)
            where !["checkup", "format"].contains(match.1) {
                expectWords("help.option.\(match.1)")
            }
        }
        #expect(count > 100)
    }

    @Test("every key that is put together has its words in both languages")
    func composedKeys() {
        for command in InterviewCommandWord.allCases {
            expectWords("interview.run.command.\(command.rawValue)")
            expectWords("interview.run.help.\(command.rawValue)")
        }
        for who in Respondent.allCases { expectWords("interview.run.who.\(who.rawValue)") }
        for type in QuestionType.allCases { expectWords("interview.run.hint.\(type.rawValue)") }
        for source in AnswerSource.allCases {
            expectWords("interview.run.source.\(source.rawValue)")
        }
        for source in AnswerSource.given {
            expectWords("interview.run.source.word.\(source.rawValue)")
        }
        for kind in ExposureKind.allCases { expectWords("interview.run.exposure.\(kind.rawValue)") }
        for category in Recommendation.Category.allCases {
            expectWords("interview.run.category.\(category.rawValue)")
        }
        for reason in ReviewList.Reason.allCases {
            expectWords("interview.run.review.\(reason.rawValue)")
        }
    }
}
