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

    private static let subcommands = ["zh": "子命令:\n", "en": "Subcommands:\n"]
    private static let usage = ["zh": "\n用法:", "en": "\nUsage:"]

    /// Every command's help in one language.
    static func pages(_ language: String) throws -> [Page] {
        let desk = try #require(desk)
        var waiting: [[String]] = [[]]
        var pages: [Page] = []
        while let command = waiting.popLast() {
            let outcome = expectDone(
                try desk.run(command + ["--help"], with: ["TIJIAN_LANG": language])
            )
            let heading = try #require(subcommands[language])
            let list = outcome.output.components(separatedBy: heading).dropFirst().first ?? ""
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
            let parts = page.text.components(separatedBy: try #require(Self.usage[language]))
            let prose = parts[0]
            let own = "tijian " + page.command.joined(separator: " ")
            guard prose.contains(own) else {
                Issue.record("no example of its own: \(page.text)")
                continue
            }
            let named = prose.matches(of: /--[a-z][a-z-]*/).map { String($0.output) }
            for option in Set(named) {
                let options = parts.dropFirst().joined()
                #expect(options.contains(option), "\(own): \(option)")
            }
        }
    }

    @Test("Chinese help has no English heading left")
    func headings() throws {
        for page in try HelpTests.pages("zh") {
            for word in [
                "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "Show ", "(values", "(default",
                "See '",
            ] {
                #expect(!page.text.contains(word), "\(word) in \(page.text)")
            }
        }
    }

    @Test(
        "What the parser refuses is said in the user's language",
        arguments: [
            (line: "--foo", zh: "没有“--foo”这个选项", en: "there is no option '--foo'"),
            (
                line: "user list --searhc x", zh: "是不是想写“--search”",
                en: "did you mean '--search'?",
            ),
            (
                line: "enterprise add", zh: "缺少必须写明的“--name <name>”",
                en: "'--name <name>' is missing",
            ),
            (
                line: "enterprise add --name", zh: "“--name <name>”后面没有写内容",
                en: "nothing is written after",
            ),
            (line: "user list there", zh: "多出了“there”", en: "'there' is one word too many"),
            (line: "nothing here", zh: "多出了 2 项", en: "these 2 words are too many"),
            (
                line: "user list --format pdf", zh: "“pdf”不能用于“--format <format>”",
                en: "'pdf' will not do for",
            ),
            (
                line: "checkup list --page x", zh: "“x”不能用于“--page <page>”",
                en: "'x' will not do for '--page <page>'",
            ),
            (
                line: "enterprise add --invented=1 --name x", zh: "后面不写内容",
                en: "takes nothing after it",
            ),
        ],
    )
    func refusals(line: String, zh: String, en: String) throws {
        let desk = try #require(HelpTests.desk)
        for (language, words) in [("zh", zh), ("en", en)] {
            let outcome = try desk.run(
                line.split(separator: " ").map(String.init),
                with: ["TIJIAN_LANG": language],
            )
            #expect(outcome.code == 64 && outcome.output.isEmpty)
            #expect(outcome.talk.contains(words), "\(outcome.talk)")
            if language == "zh" {
                #expect(
                    !outcome.talk.contains("Error") && !outcome.talk.contains("for more"),
                    "\(outcome.talk)",
                )
            }
        }
    }

    @Test("The version prints alone")
    func version() throws {
        let outcome = expectDone(try #require(HelpTests.desk).run("--version"))
        #expect(outcome.line.wholeMatch(of: /\d+\.\d+\.\d+/) != nil && outcome.talk.isEmpty)
    }
}
