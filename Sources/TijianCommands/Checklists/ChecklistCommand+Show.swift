import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics

extension ChecklistCommand {
    /// `tijian checklist show`: a checklist, a point, a finding or a question to read.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "checklist.show")

        @Argument(help: Help.option("show.id"))
        var id: String

        @Option(name: .long, help: Help.option("law.date"))
        var date: CalendarDate?

        @OptionGroup var library: LibraryOptions

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            let loaded = try library.loaded(console, for: id)
            let subject = try ShownSubject(id, in: loaded.library)
            let words = PageWords(language: language.chosen, width: min(console.width, 100))
            let lines = subject.lines(in: loaded.library, on: date ?? Clock.today, words)
            try console.print(lines.joined(separator: "\n"))
        }
    }
}

extension LibraryOptions {
    /// The library with what is wrong with it said to the person.
    ///
    /// Where a checklist, or something of it such as `D09-01.all_signed`, is named, no other checklist is read; a
    /// name that fits no file is looked for in all of them.
    func loaded(_ console: Console, for name: String? = nil) throws -> LoadedLibrary {
        let folder = try folder()
        let id = name.map { name in
            Checklist.ID(String(name.uppercased().prefix { $0 != "-" && $0 != "." }))
        }
        let only = id.flatMap { folder.holds($0) ? Set([$0]) : nil }
        let loaded = folder.load(LibraryFolder.Selection(only: only))
        console.show(loaded.diagnostics.filter { $0.severity == .error })
        return loaded
    }
}
