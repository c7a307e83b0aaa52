import ArgumentParser
import Diagnostics
import Workflows

extension StoreCommand {
    /// `tijian store erase`: erases what was recorded of one subject, or one evidence file; the hashes stay.
    struct Erase: TijianParsableCommand {
        static let configuration = Help.configuration("erase", key: "store.erase")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("checkup"))
        var checkup: String

        @Option(name: .long, help: Help.option("erase.subject"))
        var subject: String

        @Option(name: .long, help: Help.option("erase.reason"))
        var reason: String

        @Option(name: .long, help: Help.option("erase.rule"))
        var rule: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let erased = try folder.erase(
                subject: subject,
                ofCheckup: checkup,
                reason: reason,
                rule: rule,
            )
            console.show(erased.warnings)
            console.say(Message("commands.erase.done", ["count": .number(erased.entries)]))
            for copy in erased.olderCopies { console.say("  " + copy) }
        }
    }
}
