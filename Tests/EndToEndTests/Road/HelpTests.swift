import Foundation
import Testing

/// The help of every command, found by walking from one to the next.
@Suite("Help")
struct HelpTests {
    static let desk: Desk? = try? Desk()

    /// A command, what its help says, and the commands below it.
    struct Page {
        let command: [String]
        let text: String
        let subcommands: [String]
    }

    /// Every command's help in one language.
    static func pages(_ language: String) throws -> [Page] {
        let desk = try #require(desk)
        var waiting: [[String]] = [[]]
        var pages: [Page] = []
        while let command = waiting.popLast() {
            let outcome = expectDone(
                try desk.run(command + ["--help"], with: ["TIJIAN_LANG": language])
            )
            let list =
                outcome.output.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first ?? ""
            let names = list.matches(of: /(?m)^  ([a-z][a-z-]*)(?= |$)/).map { String($0.output.1) }
            pages.append(Page(command: command, text: outcome.output, subcommands: names))
            waiting += names.map { command + [$0] }
        }
        return pages
    }

    @Test(
        "Every command has help without an unknown word, and an example",
        arguments: ["zh", "en"],
    )
    func help(language: String) throws {
        let pages = try HelpTests.pages(language)
        #expect(pages.count > 40)
        for page in pages {
            #expect(!page.text.contains(/help\.(command|discussion|option)/), "\(page.text)")
            #expect(Talk.rawTraces(in: page.text).isEmpty, "\(page.text)")
            guard !page.command.isEmpty else { continue }
            let example = "tijian " + page.command[0]
            #expect(page.text.contains(example), "\(page.text)")
        }
    }

    @Test("Examples name options that there are", arguments: ["zh", "en"])
    func examples(language: String) throws {
        for page in try HelpTests.pages(language) where page.subcommands.isEmpty {
            let prose = page.text.components(separatedBy: "USAGE:")[0]
            let own = "tijian " + page.command.joined(separator: " ")
            guard prose.contains(own) else {
                Issue.record("no example of its own: \(page.text)")
                continue
            }
            let named = prose.matches(of: /--[a-z][a-z-]*/).map { String($0.output) }
            for option in Set(named) {
                let options = page.text.components(separatedBy: "USAGE:").dropFirst().joined()
                #expect(options.contains(option), "\(own): \(option)")
            }
        }
    }

    @Test("The version prints alone")
    func version() throws {
        let outcome = expectDone(try #require(HelpTests.desk).run("--version"))
        #expect(outcome.line.wholeMatch(of: /\d+\.\d+\.\d+/) != nil && outcome.talk.isEmpty)
    }
}
