import ArgumentParser
import Checklists
import Practice
import Workflows

extension ChamberCommand {
    /// `tijian chamber add`: registers one.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "chamber.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.field(ChamberForm.self, "name"))
        var name: String

        @OptionGroup var fields: ChamberOptions

        @Flag(name: .long, help: Help.option("register.anyway"))
        var anyway = false

        func perform(_ console: Console) async throws {
            let typed = [("name", name)] + fields.typed
            let record = try office.office().add(ChamberForm(), typed, anyway: anyway)
            try console.print(record.id.text)
        }
    }
}
