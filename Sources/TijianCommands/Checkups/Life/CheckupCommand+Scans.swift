import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup scans`: the scans of signed forms in a checkup's file.
    struct Scans: TijianParsableCommand {
        static let configuration = Help.configuration("scans", key: "checkup.scans")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let file = try folder.open(folder.checkup(name.checkup).id)
            var records = Records([
                .init("form"), .init("file"), .init("size", alignment: .trailing), .init("day"),
                .init("by"), .init("hash"),
            ])
            for scan in file.life.scans.sorted(by: { ($0.on, $0.name) < ($1.on, $1.name) }) {
                records.rows.append([
                    Words.text(scan.form.name), scan.name, "\((scan.size + 1023) / 1024) KB",
                    scan.on.description, scan.by.text, String(scan.hash.text.prefix(16)),
                ])
            }
            try console.print(records.text(format, width: console.width))
        }
    }
}
