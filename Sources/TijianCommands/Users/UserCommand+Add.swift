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

        @Option(name: .long, help: Help.option("user.licence"))
        var licence: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office(ifMissing: .create)
            let isBureau = role.contains(.bureau)
            let user = try User(
                id: User.ID(id),
                name: name,
                roles: Set(role),
                licence: licence.map { PracticeLicence($0) },
                firm: isBureau ? nil : FirmIdentity.own,
            )
            try folder.add(user)
            console.say(Message("commands.user.added", ["id": .text(id)]))
        }
    }
}

extension User.Role: ExpressibleByArgument {}
