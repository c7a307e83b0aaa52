import ArgumentParser
import Assessments
import Diagnostics
import Workflows

/// The finding that a decision is about.
struct FindingArgument: ParsableArguments {
    @Argument(help: Help.option("finding"))
    var finding: String

    /// Records a decision on it.
    func decide(
        _ act: FindingDecision.Act,
        _ office: OfficeOptions,
        _ checkup: CheckupArgument,
        _ console: Console,
    ) throws {
        let folder = try office.office()
        var opened = try folder.opened(checkup.checkup)
        try folder.decide(act, on: finding, in: &opened, at: Clock.now)
        console.say(Message("commands.decided", ["finding": .text(finding)]))
    }
}
