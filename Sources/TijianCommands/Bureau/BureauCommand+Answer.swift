public import ArgumentParser
public import Bureau
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau answer`: records whether the firm can take the work that the bureau recommended it for.
    struct Answer: TijianParsableCommand {
        static let configuration = Help.configuration("answer", key: "bureau.answer")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.application"))
        var application: String

        @Argument(help: Help.option("bureau.canTake"))
        var answer: FiledWords.Answer

        @Option(name: .long, help: Help.option("of.checkup"))
        var checkup: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            try folder.answer(
                answer,
                to: FiledID(application.lowercased()),
                checkup: try checkup.map { try folder.checkup($0).id },
            )
            console.say(Message("commands.bureau.answered"))
        }
    }
}

extension FiledWords.Answer: ExpressibleByArgument {}
