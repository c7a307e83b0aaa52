import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics

extension StatutesCommand {
    /// `tijian statutes list`: the statutes, the version in force on a day, and how often they are cited.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "statutes.list")

        @Option(name: .long, help: Help.option("law.date"))
        var date: CalendarDate?

        @Flag(name: .long, help: Help.option("statutes.cited"))
        var cited = false

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let library = try library.loaded(console).library
            let table = StatuteTable(library, on: date ?? Clock.today, onlyCited: cited)
            let words = PageWords(language: language.chosen, width: console.width)
            let columns = StatuteTable.columns.map {
                Records.Column($0, alignment: $0 == "cited_by" ? .trailing : .leading)
            }
            try console.print(
                Records(columns, rows: table.rows(words)).text(format, width: console.width)
            )
            console.say(table.totals)
        }
    }
}
