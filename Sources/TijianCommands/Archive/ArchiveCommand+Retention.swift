import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive retention`: how many years volumes are kept, and sets them.
    struct Retention: TijianParsableCommand {
        static let configuration = Help.configuration("retention", key: "archive.retentionYears")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("retention.long"))
        var long: Int?

        @Option(name: .long, help: Help.option("retention.short"))
        var short: Int?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var schedule = try folder.retentionSchedule()
            if long != nil || short != nil {
                schedule = try RetentionSchedule(
                    long: long ?? schedule.long,
                    short: short ?? schedule.short,
                )
                try folder.set(schedule)
                console.say(Message("commands.recorded"))
            }
            let records = Records(
                [.init("retention"), .init("years", alignment: .trailing)],
                rows: [
                    [Words.text(RetentionClass.permanent.name), ""],
                    [Words.text(RetentionClass.long.name), String(schedule.long)],
                    [Words.text(RetentionClass.short.name), String(schedule.short)],
                ],
            )
            try console.print(records.text(format, width: console.width))
        }
    }
}
