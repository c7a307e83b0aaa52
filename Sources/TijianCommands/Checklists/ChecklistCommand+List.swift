import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics

extension ChecklistCommand {
    /// `tijian checklist list`: the points with what they hold.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "checklist.list")

        @Option(name: .long, help: Help.option("domain"))
        var domain: String?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let library = try library.loaded(console, for: domain).library
            let checklist = try domain.map { try Named.checklist($0, in: library) }
            let list = PointList(library, in: checklist, language: language.chosen)
            let numbers: Set = ["questions", "findings", "citations"]
            let columns = PointList.columns.map {
                Records.Column($0, alignment: numbers.contains($0) ? .trailing : .leading)
            }
            try console.print(
                Records(columns, rows: list.rows).text(format, width: console.width)
            )
            console.say(list.totals)
        }
    }
}
