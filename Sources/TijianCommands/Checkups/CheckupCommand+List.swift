import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup list`: all checkups and their states.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "checkup.list")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let names = try Dictionary(
                folder.enterprises().map { ($0.id, $0.name) },
                uniquingKeysWith: { first, _ in first },
            )
            var records = Records([
                .init("checkup"), .init("enterprise"), .init("lawyers"), .init("base_date"),
                .init("status"),
            ])
            for checkup in try folder.checkups() {
                records.rows.append([
                    checkup.number.short,
                    names[checkup.enterprise] ?? "",
                    checkup.lawyers.map(\.text).joined(separator: ", "),
                    checkup.baseDate?.description ?? "",
                    Words.text(checkup.status.name),
                ])
            }
            try console.print(records.text(format, width: console.width))
        }
    }
}
