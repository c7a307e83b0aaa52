import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

/// `tijian request`: the requests of enterprises to the authorities.
struct RequestCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "request",
        key: "request",
        subcommands: [Add.self, Pass.self, Reply.self, Close.self, List.self],
        defaultSubcommand: List.self,
    )
}

extension Console {
    /// Says where a request stands now.
    func say(_ request: EnterpriseRequest) {
        say(
            Message(
                "commands.request.now",
                [
                    "number": .text(request.number.description),
                    "status": .message(request.status.name),
                ],
            )
        )
    }
}
