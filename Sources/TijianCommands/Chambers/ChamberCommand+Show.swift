import ArgumentParser
import Practice
import Workflows

extension ChamberCommand {
    /// `tijian chamber show`: everything that is recorded of one.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "chamber.show")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let office = try office.office()
            let record = try ChamberForm.find(which, in: office).value
            try RecordSheet<ChamberForm>(record: record, office: office).show(console, format)
        }
    }
}
