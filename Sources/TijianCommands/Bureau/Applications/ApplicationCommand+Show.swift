import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand.ApplicationCommand {
    /// `tijian bureau application show`: one application, with the ranking that explains itself.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "bureau.application.show")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.application"))
        var application: String

        @Flag(name: .long, help: Help.option("bureau.apply.ranking"))
        var ranking = false

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let desk = try bureau.followedDesk(console)
            let application = try desk.application(application).value
            let table = ApplicationTables(application: application, firms: try desk.firmNames())
            let records =
                ranking ? table.ranking : table.sheet(contact: try desk.contact(of: application))
            try console.print(records.text(format, width: console.width))
        }
    }
}
