import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension FirmCommand {
    /// `tijian firm edit`: changes some fields.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "firm.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.field(FirmForm.self, "name"))
        var name: String?

        @OptionGroup var fields: FirmOptions
        @OptionGroup var empty: ClearOptions

        func perform(_ console: Console) async throws {
            let named = name.map { [("name", $0)] } ?? []
            let typed = try named + fields.typed + empty.typed(FirmForm.self)
            _ = try office.office().change(FirmForm.self, which, typed)
            console.say(Message("commands.recorded"))
        }
    }
}
