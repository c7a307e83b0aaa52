import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup upgrade`: moves a checkup that is not yet issued to the present library.
    struct Upgrade: TijianParsableCommand {
        static let configuration = Help.configuration("upgrade", key: "checkup.upgrade")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var library: LibraryOptions
        @OptionGroup var name: CheckupArgument

        @Flag(name: .long, help: Help.option("dryRun"))
        var dryRun = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            let only = Set(opened.file.checkup.domains)
            let loaded = try library.folder().load(LibraryFolder.Selection(only: only))
            guard !loaded.hasErrors else { throw DiagnosticList(loaded.diagnostics) }
            let report = CompatibilityReport(from: opened.library, to: loaded.library)
            for change in report.changes { try console.print(Words.text(change.message)) }
            guard !dryRun else { return }
            try folder.upgrade(&opened.file, to: StoredLibrary(loaded.library))
            console.say(Message("commands.upgraded", ["count": .number(report.changes.count)]))
        }
    }
}
