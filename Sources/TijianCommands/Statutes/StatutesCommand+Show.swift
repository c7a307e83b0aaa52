import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics

extension StatutesCommand {
    /// `tijian statutes show`: one statute with its versions and the points that cite it.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "statutes.show")

        @Argument(help: Help.option("statutes.name"))
        var name: String

        @Option(name: .long, help: Help.option("law.date"))
        var date: CalendarDate?

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let library = try library.loaded(console).library
            guard let statute = library.statutes.statute(name) else {
                throw Named.unknown(
                    name,
                    key: "commands.unknownStatute",
                    among: library.statutes.names,
                )
            }
            let words = PageWords(language: language.chosen, width: min(console.width, 100))
            let page = StatutePage(
                statute: statute,
                library: library,
                date: date ?? Clock.today,
                words: words,
            )
            try console.print(page.lines().joined(separator: "\n"))
        }
    }
}
