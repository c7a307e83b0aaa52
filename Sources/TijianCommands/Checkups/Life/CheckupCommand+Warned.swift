import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup warned`: records that the notice of urgent risks was handed over.
    struct Warned: TijianParsableCommand {
        static let configuration = Help.configuration("warned", key: "checkup.warned")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("recipient"))
        var to: String

        @Option(name: .long, help: Help.option("handover"))
        var how: HandoverMode = .inPerson

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            let warning = try folder.warned(to, on: on, by: how, in: &opened)
            console.say(
                Message("commands.warned", ["count": .number(warning.findings.count)])
            )
        }
    }
}
