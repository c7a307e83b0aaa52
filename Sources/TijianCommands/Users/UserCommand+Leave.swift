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
            let user = try office.leave(which, on: on ?? office.today)
            console.say(Message("commands.user.left", ["id": .text(user.id.text)]))
            let open = [
                ("commands.user.openWork", try office.openCheckups(of: user.id)),
                ("commands.user.openRetainers", try office.openRetainers(of: user.id)),
            ]
            for (key, count) in open where count > 0 {
                let words: [String: Message.Argument] = [
                    "id": .text(user.id.text), "count": .number(count),
                ]
                console.say(Message(key, words))
            }
        }
    }
}
