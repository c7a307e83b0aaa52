import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension MatterCommand {
    /// `tijian matter close`: records that a matter has ended.
    struct Close: TijianParsableCommand {
        static let configuration = Help.configuration("close", key: "matter.close")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("matter"))
        var matter: String

        @Option(name: .long, help: Help.option("matter.on"))
        var on: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let held = try folder.matter(matter)
            try folder.register(held.value.closed(on: on ?? folder.today), over: held)
            console.say(Message("commands.recorded"))
        }
    }
}
