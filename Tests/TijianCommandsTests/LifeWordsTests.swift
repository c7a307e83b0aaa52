import Diagnostics
import Foundation
import Practice
import Testing
import Workflows

@testable import TijianCommands

@Suite("Words of the commands around a checkup's life")
struct LifeWordsTests {
    private static let folders = [
        "Checkups/Moves", "Checkups/Life", "Satisfaction", "Requests", "Archive",
    ]

    @Test("Every key in the sources has words", arguments: Language.allCases)
    func keys(language: Language) throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TijianCommands").standardized
        var keys: Set<String> = []
        for folder in Self.folders {
            let place = sources.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(atPath: place.path) {
                let text = try String(contentsOf: place.appending(path: file), encoding: .utf8)
                for match in text.matches(of: /"((?:commands|next)\.[A-Za-z.]+[A-Za-z])"/) {
                    keys.insert(String(match.1))
                }
                for match in text.matches(of: /(?:\.init|Column|add)\("([a-z_]+)"/) {
                    keys.insert("column.\(match.1)")
                }
                for match in text.matches(of: /Help\.option\("([A-Za-z.]+)"\)/) {
                    keys.remove(String(match.1))
                    keys.insert("help.option.\(match.1)")
                }
                for match in text.matches(of: /key: "([A-Za-z.]+)"/) {
                    keys.formUnion(["help.command.\(match.1)", "help.discussion.\(match.1)"])
                }
            }
        }
        #expect(keys.count > 150)
        let missing = keys.filter { Words.book.phrase($0, in: language) == nil }
        #expect(missing.sorted() == [])
    }

    @Test("Every move and every duty has a command to type", arguments: Language.allCases)
    func commands(language: Language) throws {
        let names =
            CheckupAction.allCases.map(\.rawValue) + CheckupDuty.allCases.map(\.rawValue)
        for name in names {
            let phrase = try #require(Words.book.phrase("next.command.\(name)", in: language))
            #expect(phrase.hasPrefix("tijian "), "\(name)")
            #expect(phrase.contains("{number}") || name == "start", "\(name)")
        }
        for duty in CheckupDuty.allCases {
            #expect(Words.book.phrase("next.duty.\(duty.rawValue)", in: language) != nil)
        }
        for aspect in RatingScores.Aspect.allCases {
            #expect(Words.book.phrase("column.rating_\(aspect.rawValue)", in: language) != nil)
        }
    }

    @Test("Shares and means print with the places that they have")
    func figures() {
        #expect(SatisfactionCommand.Summary.percent(833) == "83.3%")
        #expect(SatisfactionCommand.Summary.percent(1000) == "100.0%")
        #expect(SatisfactionCommand.Summary.mark(405) == "4.05")
    }
}
