public import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup move`: any other move of the workflow, such as suspend, resume, replace or withdraw.
    struct Move: TijianParsableCommand {
        static let configuration = Help.configuration("move", key: "checkup.move")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Argument(help: Help.option("checkup.action"))
        var action: CheckupAction

        @Option(name: .long, help: Help.option("reason"))
        var reason: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            try folder.change(&opened.file, by: action, opened.assessment, reason: reason)
            console.say(
                Message("commands.moved", ["status": .message(opened.file.checkup.status.name)])
            )
        }
    }
}

extension CheckupAction: ExpressibleByArgument {}
