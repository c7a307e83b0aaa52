import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand.Papers {
    /// `tijian checkup papers return`: records that papers went back, were destroyed or stay in the file.
    struct Return: TijianParsableCommand {
        static let configuration = Help.configuration("return", key: "checkup.papers.return")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Argument(help: Help.option("paper.which"))
        var papers: [String] = []

        @Flag(name: .long, help: Help.option("paper.all"))
        var all = false

        @Option(name: .long, help: Help.option("paper.way"))
        var way: PaperReturn.Way = .returned

        @Option(name: .long, help: Help.option("paper.to"))
        var to: String

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func validate() throws {
            guard all != !papers.isEmpty else {
                throw ValidationError(Words.text("commands.paper.which"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let file = try folder.open(folder.checkup(name.checkup).id)
            let chosen =
                all
                ? file.life.papers.map(\.value).filter(\.isOpen)
                : try papers.map { try folder.paper($0, of: file) }
            let release = try PaperReturn(
                way,
                on: on ?? folder.today,
                to: to,
                by: User.ID(office.claimedUser),
            )
            try folder.release(chosen.map(\.id), release, in: file)
            console.say(Message("commands.paper.released", ["count": .number(chosen.count)]))
        }
    }
}
