import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

/// The recommendation that a command is about, and the day on which something happened to it.
struct RecommendationOptions: ParsableArguments {
    @Argument(help: Help.option("checkup"))
    var checkup: String

    @Argument(help: Help.option("rectify.recommendation"))
    var recommendation: String

    @Option(name: .long, help: Help.option("rectify.on"))
    var on: CalendarDate?

    /// Records what happened and says where the recommendation stands now.
    func record(
        _ office: OfficeOptions,
        _ console: Console,
        byException isException: Bool = false,
        _ act: (Office, CheckupFile) throws -> RectificationStep.Act,
    ) throws {
        let folder = try office.office()
        var file = try folder.open(folder.checkup(checkup).id)
        let changed = try folder.record(
            act(folder, file),
            of: recommendation,
            on: on,
            byException: isException,
            in: &file,
        )
        console.say(
            Message(
                "commands.rectify.recorded",
                [
                    "recommendation": .text(changed.reference),
                    "status": .message(changed.status.name),
                ],
            )
        )
    }
}
