import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand.Papers {
    /// `tijian checkup papers add`: records a paper that is handed over.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "checkup.papers.add")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Argument(help: Help.option("paper.name"))
        var paper: String

        @Option(name: .long, help: Help.option("paper.period"))
        var period: String?

        @Flag(name: .long, help: Help.option("paper.original"))
        var original = false

        @Option(name: .long, help: Help.option("paper.count"))
        var count = 1

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("paper.from"))
        var from: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            var plan = PaperPlan(paper)
            plan.period = period
            plan.isOriginal = original
            plan.count = count
            plan.on = on
            plan.from = from
            let receipt = try folder.receive(plan, in: &opened)
            console.say(
                Message(
                    "commands.paper.received",
                    [
                        "number": .number(receipt.number),
                        "name": .text(receipt.name),
                    ],
                )
            )
        }
    }
}
