import ArgumentParser
import Checklists
import Practice
import Workflows

extension FirmCommand {
    /// `tijian firm add`: registers one.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "firm.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.field(FirmForm.self, "name"))
        var name: String

        @OptionGroup var fields: FirmOptions

        @Flag(name: .long, help: Help.option("register.anyway"))
        var anyway = false

        func perform(_ console: Console) async throws {
            let typed = [("name", name)] + fields.typed
            let record = try office.office().add(FirmForm(), typed, anyway: anyway)
            try console.print(record.id.text)
        }
    }
}
