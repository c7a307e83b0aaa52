import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Interviews

extension ChecklistCommand {
    /// `tijian checklist tailor`: what the enterprise of a sheet is asked before it has answered anything of a point.
    struct Tailor: TijianParsableCommand {
        static let configuration = Help.configuration("tailor", key: "checklist.tailor")

        @Argument(help: Help.option("tailor.sheet"))
        var sheet: String

        @Flag(name: .long, help: Help.option("tailor.screen"))
        var screen = false

        @Flag(name: .long, help: Help.option("tailor.papers"))
        var papers = false

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let library = try library.loaded(console).library
            let interview = try SheetProfile(path: sheet).interview(over: library)
            let tailoring = Tailoring(of: interview, in: screen ? .screen : .everything)
            let records = papers ? paperRecords(tailoring) : domainRecords(tailoring)
            try console.print(records.text(format, width: console.width))
            console.say(TailoringWords.totals(tailoring))
        }

        private func domainRecords(_ tailoring: Tailoring) -> Records {
            let numbers = ["points", "questions", "owner"].map {
                Records.Column($0, alignment: .trailing)
            }
            return Records(
                [Records.Column("id"), Records.Column("title")] + numbers,
                rows: tailoring.domains.map {
                    [
                        $0.code, $0.title[language.chosen], String($0.points),
                        String($0.questions), String($0.owner),
                    ]
                },
            )
        }

        private func paperRecords(_ tailoring: Tailoring) -> Records {
            Records(
                [Records.Column("id"), Records.Column("title"), Records.Column("who")],
                rows: tailoring.papers.map {
                    [
                        $0.id.text, $0.title[language.chosen],
                        $0.who.map { Words.text("interview.run.who.\($0.rawValue)") } ?? "",
                    ]
                },
            )
        }
    }
}

/// How much an enterprise is asked, in words.
enum TailoringWords {
    static func totals(_ tailoring: Tailoring) -> Message {
        Message(
            "checklist.tailor.totals",
            [
                "domains": .number(tailoring.domains.count),
                "points": .number(tailoring.points),
                "questions": .number(tailoring.questions),
                "gates": .number(tailoring.gates),
                "owner": .number(tailoring.owner),
                "papers": .number(tailoring.papers.count),
            ],
        )
    }
}
