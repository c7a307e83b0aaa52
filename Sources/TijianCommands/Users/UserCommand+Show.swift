import ArgumentParser
import Practice
import Workflows

extension UserCommand {
    /// `tijian user show`: everything that is recorded of a person.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "user.show")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("user.id"))
        var which: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let office = try office.office()
            let record = try UserForm.find(which, in: office).value
            try RecordSheet<UserForm>(record: record, office: office).show(console, format)
        }
    }
}
