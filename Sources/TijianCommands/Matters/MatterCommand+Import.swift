import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension MatterCommand {
    /// `tijian matter import`: registers old matters from a CSV file, one row a party.
    struct Import: TijianParsableCommand {
        static let configuration = Help.configuration("import", key: "matter.import")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("matter.file"))
        var file: String

        @Option(name: .long, help: Help.option("matter.importKind"))
        var kind: MatterKind = .litigation

        @Flag(name: .long, help: Help.option("dryRun"))
        var dryRun = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let rows = try StrictCSV.rows(of: OutputFiles.read(file), named: file)
            let sheet = try MatterSheet(rows, file: file, kind: kind)
            let result = try folder.importMatters(sheet.matters, isDryRun: dryRun)
            let refused = sheet.problems + result.refused.map { sheet.placed($0.1, row: $0.row) }
            console.show(refused)
            console.say(
                Message(
                    dryRun ? "commands.matter.wouldImport" : "commands.matter.imported",
                    [
                        "added": .number(result.added), "known": .number(result.known),
                        "refused": .number(refused.count),
                    ],
                )
            )
            if !dryRun, result.added > 0 { console.say(Message("commands.matter.importedNext")) }
            if !refused.isEmpty { throw ExitStatus.badData.code }
        }
    }
}
