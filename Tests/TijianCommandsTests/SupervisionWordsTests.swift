import Bureau
import Diagnostics
import Foundation
import Practice
import Testing

@testable import TijianCommands

@Suite("Words of the bureau's supervision")
struct SupervisionWordsTests {
    @Test("Every key in the sources has words", arguments: Language.allCases)
    func keys(language: Language) throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TijianCommands/Bureau").standardized
        var keys: Set<String> = []
        for folder in ["Applications", "Tracking", "Sampling"] {
            let place = sources.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(atPath: place.path) {
                let text = try String(contentsOf: place.appending(path: file), encoding: .utf8)
                for match in text.matches(of: /"(commands\.[A-Za-z.]+[A-Za-z])"/) {
                    keys.insert(String(match.1))
                }
                for match in text.matches(of: /\.init\("([a-z_]+)"/) {
                    keys.insert("column.\(match.1)")
                }
                for match in text.matches(of: /Help\.option\("([A-Za-z.]+)"\)/) {
                    keys.insert("help.option.\(match.1)")
                }
                for match in text.matches(of: /key: "([A-Za-z.]+)"/) {
                    keys.formUnion(["help.command.\(match.1)", "help.discussion.\(match.1)"])
                }
            }
        }
        keys.formUnion(DeadlineKind.allCases.map { "deadline.\($0.rawValue)" })
        keys.formUnion(
            (Sampling.statuses ?? []).map { "commands.bureau.sampling.status.\($0)" }
        )
        let settings = [
            "limit", "match", "track", "named", "dormant", "enterprises", "fromRegister",
        ]
        keys.formUnion(settings.map { "commands.bureau.settings.\($0)" })
        #expect(keys.count > 150)
        #expect(keys.filter { Words.book.phrase($0, in: language) == nil }.sorted() == [])
    }

    @Test("The recipe is what a shell needs, whatever stands in the seed")
    func recipe() {
        #expect(
            SamplingTables.command("a'b", "31500000MD0000001A")
                == "printf '%s\\n%s' 'a'\\''b' '31500000MD0000001A' | sha256sum"
        )
    }
}
