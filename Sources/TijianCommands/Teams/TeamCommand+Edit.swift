import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension TeamCommand {
    /// `tijian team edit`: changes some fields.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "team.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.field(TeamForm.self, "name"))
        var name: String?

        @OptionGroup var fields: TeamOptions
        @OptionGroup var empty: ClearOptions

        func perform(_ console: Console) async throws {
            let named = name.map { [("name", $0)] } ?? []
            let typed = try named + fields.typed + empty.typed(TeamForm.self)
            _ = try office.office().change(TeamForm.self, which, typed)
            console.say(Message("commands.recorded"))
        }
    }
}
