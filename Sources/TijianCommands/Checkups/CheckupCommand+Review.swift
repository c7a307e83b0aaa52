import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup review`: approves the report, or sends it back.
    struct Review: TijianParsableCommand {
        static let configuration = Help.configuration("review", key: "checkup.review")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Flag(name: .long, help: Help.option("review.approve"))
        var approve = false

        @Flag(name: .customLong("return"), help: Help.option("review.return"))
        var sendBack = false

        @Option(name: .long, help: Help.option("review.comment"))
        var comment: String?

        @Flag(name: .long, help: Help.option("review.exception"))
        var exception = false

        @Flag(name: .long, help: Help.option("review.outside"))
        var outside = false

        func validate() throws {
            guard approve != sendBack else {
                throw ValidationError(Words.text("commands.review.which"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            try folder.review(
                &opened.file,
                approve ? .approve : .sendBack,
                comments: comment,
                independence: exception ? .exception : outside ? .outside : .colleague,
                opened.assessment,
            )
            console.say(Message(approve ? "commands.review.approved" : "commands.review.returned"))
        }
    }
}
