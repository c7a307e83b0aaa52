import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup apply`: takes the application of an enterprise in.
    struct Apply: TijianParsableCommand {
        static let configuration = Help.configuration("apply", key: "checkup.apply")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var library: LibraryOptions

        @Option(name: .long, help: Help.option("checkup.enterprise"))
        var enterprise: String

        @Option(name: .long, help: Help.option("apply.source"))
        var source: CheckupSource = .application

        @Option(name: .long, help: Help.option("checkup.domains"))
        var domains: CommaList?

        @Option(name: .long, help: Help.option("apply.lawyers"))
        var lawyers: CommaList?

        @Option(name: .long, help: Help.option("apply.baseDate"))
        var baseDate: CalendarDate?

        @Option(name: .long, help: Help.option("checkup.campaign"))
        var campaign: String?

        @OptionGroup var application: ApplicationOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let only = domains.map { Set($0.elements.map { Checklist.ID($0) }) }
            let loaded = try library.folder().load(LibraryFolder.Selection(only: only))
            guard !loaded.hasErrors else { throw DiagnosticList(loaded.diagnostics) }
            var plan = Office.ApplicationPlan(
                enterprise: try folder.enterprise(enterprise).id,
                source: source,
                domains: loaded.library.checklists.map(\.checklist.id),
                application: try application.value(today: folder.today),
            )
            plan.campaign = campaign
            plan.lawyers = (lawyers?.elements ?? []).map { User.ID($0) }
            plan.baseDate = baseDate
            plan.language = office.language.chosen
            let file = try folder.apply(plan, with: StoredLibrary(loaded.library))
            try console.print(file.checkup.number.short)
            try console.sayMoved(file.checkup, in: folder)
        }
    }
}
