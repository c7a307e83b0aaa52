import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict waive`: records the signed letter in which the parties waive a conflict.
    struct Waive: TijianParsableCommand {
        static let configuration = Help.configuration("waive", key: "conflict.waive")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("conflict"))
        var check: String

        @Option(name: .long, help: Help.option("conflict.letter"))
        var letter: String

        @Option(name: .long, help: Help.option("conflict.signedBy"))
        var signedBy: String

        @Option(name: .long, help: Help.option("conflict.signedOn"))
        var signedOn: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            _ = try OutputFiles.read(letter)
            let waived = try folder.waive(
                check,
                signedBy: signedBy,
                on: signedOn ?? folder.today,
                letter: letter,
            )
            console.say(ConflictPage.summary(of: waived))
        }
    }
}
