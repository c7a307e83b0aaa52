import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension UserCommand {
    /// `tijian user edit`: changes what is recorded of a person.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "user.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("user.id"))
        var which: String

        @Option(name: .long, help: Help.option("user.name"))
        var name: String?

        @Option(name: .long, help: Help.option("user.role"))
        var role: [User.Role] = []

        @OptionGroup var fields: UserOptions
        @OptionGroup var empty: ClearOptions

        func perform(_ console: Console) async throws {
            var typed = fields.typed
            if let name { typed.append(("name", name)) }
            if !role.isEmpty {
                typed.append(("roles", role.map(\.rawValue).joined(separator: ";")))
            }
            typed += try empty.typed(UserForm.self)
            _ = try office.office().change(UserForm.self, which, typed)
            console.say(Message("commands.recorded"))
        }
    }
}
