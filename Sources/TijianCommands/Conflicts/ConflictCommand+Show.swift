import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict show`: what was searched, what was found, and what lawyers say of it.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "conflict.show")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("conflict"))
        var check: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let check = try office.office().conflictCheck(check)
            if format == .table {
                var page = ConflictPage.head(of: check)
                for hit in check.hits { page.rows += ConflictPage.block(hit) }
                try console.print(page.text(.table, width: console.width))
            } else {
                let hits = Records(ConflictPage.columns, rows: check.hits.map(ConflictPage.row))
                try console.print(hits.text(format, width: nil))
            }
            console.say(ConflictPage.summary(of: check))
        }
    }
}
