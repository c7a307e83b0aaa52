import ArgumentParser
import Assessments
import Diagnostics
import Workflows

extension AssessCommand {
    /// `tijian assess confirm`: confirms findings.
    struct Confirm: TijianParsableCommand {
        static let configuration = Help.configuration("confirm", key: "assess.confirm")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Argument(help: Help.option("findings"))
        var findings: [String] = []

        @Flag(name: .long, help: Help.option("assess.all"))
        var all = false

        func validate() throws {
            guard all == findings.isEmpty else {
                throw ValidationError(Words.text("commands.confirm.which"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            let open = opened.assessment.findings.filter { $0.status == .identified }.map(
                \.key.text
            )
            let chosen = all ? open : findings
            for finding in chosen {
                try folder.decide(.confirm, on: finding, in: &opened, at: Clock.now)
            }
            console.say(Message("commands.confirmed", ["count": .number(chosen.count)]))
        }
    }
}
