public import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict judge`: a lawyer says whether a hit is the same party, and what it comes to.
    struct Judge: TijianParsableCommand {
        static let configuration = Help.configuration("judge", key: "conflict.judge")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("conflict"))
        var check: String

        @Option(name: .long, help: Help.option("conflict.hit"))
        var hit: Int

        @Flag(name: .long, help: Help.option("conflict.same"))
        var same = false

        @Flag(name: .long, help: Help.option("conflict.different"))
        var different = false

        @Option(name: .long, help: Help.option("conflict.ground"))
        var ground: ConflictGround?

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func validate() throws {
            guard same != different, same || ground == nil else {
                throw ValidationError(Words.text("commands.conflict.sameOrNot"))
            }
        }

        func perform(_ console: Console) async throws {
            let judged = try office.office().judge(
                hit,
                of: check,
                isSame: same,
                ground: ground,
                reason: reason,
            )
            console.say(ConflictPage.summary(of: judged))
        }
    }
}

extension ConflictGround: ExpressibleByArgument {}
