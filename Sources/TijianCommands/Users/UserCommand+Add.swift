public import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Store
import Workflows

extension UserCommand {
    /// `tijian user add`: registers a person.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "user.add")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("user.id"))
        var id: String

        @Option(name: .long, help: Help.option("user.name"))
        var name: String

        @Option(name: .long, help: Help.option("user.role"))
        var role: [User.Role]

        @OptionGroup var fields: UserOptions

        func perform(_ console: Console) async throws {
            let roles = role.map(\.rawValue).joined(separator: ";")
            let typed = [("name", name), ("id", id), ("roles", roles)] + fields.typed
            let user = try office.office(ifMissing: .create).add(UserForm(), typed)
            console.say(Message("commands.user.added", ["id": .text(user.id.text)]))
        }
    }
}

extension User.Role: ExpressibleByArgument {}
