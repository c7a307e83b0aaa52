import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup scope`: sets the base date or the domains before the report goes to review.
    struct Scope: TijianParsableCommand {
        static let configuration = Help.configuration("scope", key: "checkup.scope")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var library: LibraryOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("scope.baseDate"))
        var baseDate: CalendarDate?

        @Option(name: .long, help: Help.option("scope.domains"))
        var domains: CommaList?

        func validate() throws {
            guard baseDate != nil || domains != nil else {
                throw ValidationError(Words.text("commands.scope.which"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            let stored = try domains.map { domains in
                let only = Set(domains.elements.map { Checklist.ID($0) })
                let loaded = try library.folder().load(LibraryFolder.Selection(only: only))
                guard !loaded.hasErrors else { throw DiagnosticList(loaded.diagnostics) }
                return StoredLibrary(loaded.library)
            }
            try folder.rescope(&file, baseDate: baseDate, to: stored)
            console.say(Message("commands.recorded"))
        }
    }
}
