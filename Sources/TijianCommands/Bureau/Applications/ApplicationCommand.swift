import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau application`: the applications of enterprises.
    struct ApplicationCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "application",
            key: "bureau.application",
            subcommands: [
                Add.self, Import.self, List.self, Show.self, Accept.self, Defer.self,
                Recommend.self, Choose.self, AnswerCommand.self, Reach.self, Withdraw.self,
                Letter.self, Erase.self,
            ],
            defaultSubcommand: List.self,
        )
    }
}

extension Console {
    /// Says where an application stands now, and what is due next.
    func say(_ application: BureauApplication) {
        say(
            Message(
                "commands.bureau.application.now",
                [
                    "number": .text(application.number.description),
                    "status": .message(application.status.name),
                ],
            )
        )
        guard let next = application.next else { return }
        say(
            Message(
                "commands.bureau.application.next",
                ["step": .message(next.step.name), "day": .text(next.day.description)],
            )
        )
    }
}
