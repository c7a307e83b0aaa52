import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension ChamberCommand {
    /// `tijian chamber edit`: changes some fields.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "chamber.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.field(ChamberForm.self, "name"))
        var name: String?

        @OptionGroup var fields: ChamberOptions
        @OptionGroup var empty: ClearOptions

        func perform(_ console: Console) async throws {
            let named = name.map { [("name", $0)] } ?? []
            let typed = try named + fields.typed + empty.typed(ChamberForm.self)
            _ = try office.office().change(ChamberForm.self, which, typed)
            console.say(Message("commands.recorded"))
        }
    }
}
