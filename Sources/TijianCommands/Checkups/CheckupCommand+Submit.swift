import ArgumentParser
import Diagnostics
import Workflows

extension CheckupCommand {
    /// `tijian checkup submit`: hands the report to review.
    struct Submit: TijianParsableCommand {
        static let configuration = Help.configuration("submit", key: "checkup.submit")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            try folder.submit(&opened.file, opened.assessment)
            console.say(Message("commands.submitted"))
        }
    }
}
