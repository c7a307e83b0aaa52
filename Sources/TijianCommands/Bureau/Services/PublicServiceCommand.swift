import ArgumentParser
import Bureau
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau service`: the public legal services that the bureau counts.
    struct PublicServiceCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "service",
            key: "bureau.service",
            subcommands: [
                Add.self, Import.self, List.self, Types.self, Void.self, FileAll.self,
            ],
            defaultSubcommand: List.self,
        )
    }
}

extension BureauCommand.PublicServiceCommand {
    /// Says what was filed, and names the records that do not count.
    static func say(_ filing: ServiceFiling, _ console: Console) {
        if filing.filed + filing.withdrawn > 0 || filing.refused.isEmpty {
            console.say(
                Message(
                    "commands.bureau.service.filed",
                    [
                        "filed": .number(filing.filed), "late": .number(filing.late),
                        "withdrawn": .number(filing.withdrawn),
                    ],
                )
            )
        }
        for refused in filing.refused {
            console.say(
                Message(
                    "commands.bureau.service.notCounted",
                    [
                        "number": .text(refused.number),
                        "problem": .message(Message("bureau.problem.\(refused.problem.rawValue)")),
                    ],
                )
            )
        }
    }
}
