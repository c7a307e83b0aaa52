import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive appraise`: records what three people decided once the time of keeping is over.
    struct Appraise: TijianParsableCommand {
        static let configuration = Help.configuration("appraise", key: "archive.appraise")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: VolumeArgument

        @Option(name: .long, help: Help.option("appraise.appraiser"))
        var appraiser: String

        @Option(name: .long, help: Help.option("appraise.witnesses"))
        var witnesses: CommaList

        @Option(name: .long, help: Help.option("appraise.decision"))
        var decision: Appraisal.Decision

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        @Option(name: .long, help: Help.option("appraise.keepThrough"))
        var keepThrough: CalendarDate?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let appraisal = try Appraisal(
                on: on ?? folder.today,
                appraiser: appraiser,
                witnesses: witnesses.elements,
                decision: decision,
                reason: reason,
                keepThrough: keepThrough,
            )
            let volume = try folder.appraise(name.held(in: folder), appraisal)
            console.say(
                Message(
                    "commands.archive.appraised",
                    [
                        "number": .text(volume.number.description),
                        "decision": .message(decision.name),
                    ],
                )
            )
        }
    }
}
