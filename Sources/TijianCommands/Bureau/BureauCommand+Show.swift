import ArgumentParser
import Bureau
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau show`: what is recorded of the bureau.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "bureau.show")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let bureau = try folder.bureau()
            let counts = try folder.bureauCounts()
            let rows: [(key: String, text: String)] = [
                ("name", bureau.name),
                ("district", bureau.district.digits),
                ("code", bureau.code?.text ?? ""),
                ("id", bureau.id.text),
                ("database", bureau.database ?? Words.text("commands.bureau.inFolder")),
                ("firms", "\(counts.firms)"),
                ("places", "\(counts.places)"),
                ("campaigns", "\(counts.campaigns)"),
            ]
            guard format == .table else {
                let columns = rows.map { Records.Column(key: $0.key, title: $0.key) }
                return try console.print(
                    Records(columns, rows: [rows.map(\.text)]).text(format, width: nil)
                )
            }
            let records = Records(
                [.init("what"), .init("value")],
                rows: rows.map { [Words.text("commands.bureau.field.\($0.key)"), $0.text] },
            )
            try console.print(records.text(format, width: console.width))
        }
    }
}
