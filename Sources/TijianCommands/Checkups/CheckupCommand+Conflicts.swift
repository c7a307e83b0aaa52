import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup conflicts`: what devices recorded differently, and settling it.
    struct Conflicts: TijianParsableCommand {
        static let configuration = Help.configuration("conflicts", key: "checkup.conflicts")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("conflicts.settle"))
        var settle: String?

        @Option(name: .long, help: Help.option("conflicts.choose"))
        var choose: Int?

        func validate() throws {
            guard (settle == nil) == (choose == nil) else {
                throw ValidationError(Words.text("commands.conflicts.both"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let checkup = try folder.checkup(name.checkup)
            if let settle, let choose {
                try folder.settle(settle, of: checkup.id, choosing: choose)
                console.say(Message("commands.conflicts.settled"))
                return
            }
            var records = Records([
                .init("subject"), .init("number", alignment: .trailing), .init("value"),
                .init("by"), .init("device"),
            ])
            for voice in try folder.conflicts(of: checkup.id) {
                records.rows.append([
                    voice.subject, String(voice.number), voice.content, voice.author,
                    String(voice.device.prefix(8)),
                ])
            }
            try console.print(records.text(.table, width: console.width))
        }
    }
}
