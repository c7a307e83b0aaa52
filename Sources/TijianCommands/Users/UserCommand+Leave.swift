import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension UserCommand {
    /// `tijian user leave`: records that somebody has left; what the person did stays.
    struct Leave: TijianParsableCommand {
        static let configuration = Help.configuration("leave", key: "user.leave")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("user.id"))
        var which: String

        @Option(name: .long, help: Help.option("user.left"))
        var on: CalendarDate?

        func perform(_ console: Console) async throws {
            let office = try office.office()
            let day = on ?? office.today
            let user = try office.leave(which, on: day)
            console.say(Message("commands.user.left", ["id": .text(user.id.text)]))
            let open = try office.openCheckups(of: user.id)
            guard open > 0 else { return }
            console.say(
                Message(
                    "commands.user.openWork",
                    ["id": .text(user.id.text), "count": .number(open)],
                )
            )
        }
    }
}
