import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import StatuteTexts
import Workflows

extension StatutesCommand {
    /// `tijian statutes show`: one statute with its versions and the points that cite it.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "statutes.show")

        @Argument(help: Help.option("statutes.name"))
        var name: String

        @Option(name: .long, help: Help.option("law.date"))
        var date: CalendarDate?

        @OptionGroup var library: LibraryOptions

        @Option(name: .long, help: Help.option("statutes.article"))
        var article: String?

        @OptionGroup var office: OfficeOptions

        func perform(_ console: Console) async throws {
            let library = try library.loaded(console).library
            let statute = try Named.statute(name, in: library)
            if let article { return try console.print(text(of: article, in: statute)) }
            let words = PageWords(
                language: office.language.chosen,
                width: min(console.width, 100),
            )
            let page = StatutePage(
                statute: statute,
                library: library,
                date: date ?? Clock.today,
                words: words,
            )
            try console.print(page.lines().joined(separator: "\n"))
        }

        /// The wording of an article in the version in force on the day.
        private func text(of article: String, in statute: Statute) throws -> String {
            let day = date ?? Clock.today
            let path = Office.statuteTexts(in: try office.office().folder)
            guard let shelf = try StatuteShelf.open(at: path) else {
                throw Diagnostic.noStatuteTexts
            }
            guard let version = statute.version(on: day),
                let found = try shelf.article(article, of: statute, version)
            else {
                throw Diagnostic(
                    .error,
                    Message(
                        "commands.noArticle",
                        [
                            "statute": .text(statute.title), "article": .text(article),
                            "day": .text(day.description),
                        ],
                    ),
                    remedy: Message("commands.noArticle.remedy"),
                )
            }
            return found.text
        }
    }
}

extension Diagnostic {
    /// That no texts of statutes were imported.
    static let noStatuteTexts = Diagnostic(
        .error,
        Message("commands.noStatuteTexts"),
        remedy: Message("commands.noStatuteTexts.remedy"),
    )
}
