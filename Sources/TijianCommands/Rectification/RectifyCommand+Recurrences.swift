import ArgumentParser
import Assessments
import Checklists
import Diagnostics
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify recurrences`: findings that were rectified and verified before, and hold again.
    struct Recurrences: TijianParsableCommand {
        static let configuration = Help.configuration("recurrences", key: "rectify.recurrences")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let found = try folder.recurrences(in: folder.opened(name.checkup))
            let columns: [Records.Column] = [
                .init("finding"), .init("level"), .init("earlier_checkup"),
                .init("recommendations"), .init("verified_on"), .init("title"),
            ]
            let rows = found.map { recurrence in
                [
                    recurrence.finding.key.text,
                    Words.text(recurrence.finding.level.message),
                    recurrence.earlier.number.short,
                    recurrence.rectifications.map(\.recommended.id).joined(separator: ", "),
                    recurrence.verifiedOn?.description ?? "",
                    recurrence.finding.title[office.language.chosen],
                ]
            }
            try console.print(Records(columns, rows: rows).text(format, width: console.width))
            console.say(
                Message("commands.recurrences.found", ["count": .number(found.count)])
            )
        }
    }
}
