import ArgumentParser
import Assessments
import Diagnostics
import Foundation
import Workflows

extension CheckupCommand {
    /// `tijian checkup delta`: how a checkup differs from an earlier one, and what of it the enterprise has done.
    struct Delta: TijianParsableCommand {
        static let configuration = Help.configuration("delta", key: "checkup.delta")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("delta.earlier"))
        var earlier: String

        @Argument(help: Help.option("delta.later"))
        var later: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let delta = try folder.delta(
                from: folder.opened(earlier),
                to: folder.opened(later),
            )
            let tables = DeltaTables(delta, in: office.language.chosen)
            switch format {
            case .json:
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                try console.print(String(decoding: try encoder.encode(delta), as: UTF8.self))
            case .csv: try console.print(tables.findings.text(.csv, width: nil))
            case .table:
                for table in [tables.levels, tables.exposures, tables.findings]
                where !table.rows.isEmpty {
                    try console.print(table.text(.table, width: console.width) + "\n")
                }
            }
            guard format == .table else { return }
            for (key, headline) in [
                ("then", delta.then), ("rescored", delta.rescored), ("now", delta.now),
            ] {
                console.say(
                    Message(
                        "commands.delta.\(key)",
                        ["headline": .message(headline.message)],
                    )
                )
            }
        }
    }
}
