import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup start`: starts a checkup of a client of the firm.
    struct Start: TijianParsableCommand {
        static let configuration = Help.configuration("start", key: "checkup.start")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var library: LibraryOptions

        @Option(name: .long, help: Help.option("checkup.enterprise"))
        var enterprise: String

        @Option(name: .long, help: Help.option("checkup.lawyers"))
        var lawyers: CommaList

        @Option(name: .long, help: Help.option("checkup.domains"))
        var domains: CommaList?

        @Option(name: .long, help: Help.option("checkup.baseDate"))
        var baseDate: CalendarDate?

        @Option(name: .long, help: Help.option("checkup.campaign"))
        var campaign: String?

        @OptionGroup var forms: FormOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let only = domains.map { Set($0.elements.map { Checklist.ID($0) }) }
            let loaded = try library.folder().load(LibraryFolder.Selection(only: only))
            guard !loaded.hasErrors else { throw DiagnosticList(loaded.diagnostics) }
            let plan = Office.CheckupPlan(
                enterprise: try folder.enterprise(enterprise).id,
                lawyers: lawyers.elements.map { User.ID($0) },
                baseDate: baseDate ?? folder.today,
                domains: loaded.library.checklists.map(\.checklist.id),
                language: office.language.chosen,
                campaign: campaign,
                papers: forms.papers(),
            )
            let file = try folder.start(plan, with: StoredLibrary(loaded.library))
            try console.print(file.checkup.number.short)
            console.say(
                Message(
                    "commands.checkup.started",
                    ["number": .text(file.checkup.number.description)],
                )
            )
        }
    }
}
