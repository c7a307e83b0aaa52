import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup contact`: records a call, a letter or an attempt to reach the enterprise.
    struct Contact: TijianParsableCommand {
        static let configuration = Help.configuration("contact", key: "checkup.contact")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("contact.mode"))
        var mode: ContactRecord.Mode = .phone

        @Option(name: .long, help: Help.option("contact.result"))
        var result: ContactRecord.Result = .reached

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @OptionGroup var contact: ContactOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            try folder.record(contact.plan(mode, result, on: on), in: &file)
            console.say(Message("commands.recorded"))
        }
    }
}
