import ArgumentParser
import Practice
import Workflows

extension TeamCommand {
    /// `tijian team show`: everything that is recorded of one.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "team.show")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let office = try office.office()
            let record = try TeamForm.find(which, in: office).value
            try RecordSheet<TeamForm>(record: record, office: office).show(console, format)
        }
    }
}
