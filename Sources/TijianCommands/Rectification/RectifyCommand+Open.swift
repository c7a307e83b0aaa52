import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify open`: opens the rectifications of a report that was delivered before the firm kept them.
    struct Open: TijianParsableCommand {
        static let configuration = Help.configuration("open", key: "rectify.open")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            try folder.openRectifications(of: &file)
            console.say(
                Message("commands.rectify.opened", ["count": .number(file.rectifications.count)])
            )
        }
    }
}
