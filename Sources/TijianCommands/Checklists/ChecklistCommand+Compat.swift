import ArgumentParser
import Assessments
import ChecklistYAML
import Checklists
import Diagnostics
import Practice
import Workflows

extension ChecklistCommand {
    /// `tijian checklist compat`: what past answers a move to a newer library would touch.
    struct Compat: TijianParsableCommand {
        static let configuration = Help.configuration("compat", key: "checklist.compat")

        @Argument(help: Help.option("compat.old"), completion: .directory)
        var old: String?

        @Argument(help: Help.option("compat.new"), completion: .directory)
        var new: String?

        @Option(name: .long, help: Help.option("compat.checkup"))
        var checkup: String?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @OptionGroup var library: LibraryOptions

        @OptionGroup var office: OfficeOptions

        func validate() throws {
            if (checkup == nil) == (old == nil) || (checkup == nil) != (new != nil) {
                throw ValidationError(Words.text("checklist.compat.which"))
            }
        }

        func perform(_ console: Console) async throws {
            let table = try checkup.map { try ofCheckup($0, console) } ?? ofFolders(console)
            let columns = CompatibilityTable.columns.map { Records.Column($0) }
            let records = Records(columns, rows: table.rows { Words.text($0) })
            if !table.changes.isEmpty || format != .table {
                try console.print(records.text(format, width: console.width))
            }
            for id in table.unversioned {
                console.say(Message("checklist.compat.unversioned", ["id": .text(id.text)]))
            }
            console.say(table.summary)
            if table.isBreaking { throw ExitStatus.found.code }
        }

        private func ofFolders(_ console: Console) throws -> CompatibilityTable {
            let (before, after) = (try load(old ?? ""), try load(new ?? ""))
            return CompatibilityTable(CompatibilityReport(from: before, to: after))
        }

        private func ofCheckup(_ name: String, _ console: Console) throws -> CompatibilityTable {
            let office = try office.office()
            let file = try office.open(office.checkup(name).id)
            let report = try CompatibilityReport(
                from: office.library(file.library),
                to: load(library.path()),
            )
            let decided = file.decisions.map(\.finding.text)
            return CompatibilityTable(
                report,
                touching: RecordedSubjects.of(file.sheet).union(decided),
            )
        }

        private func load(_ path: String) throws -> Library {
            let loaded = LibraryFolder(path: path).load()
            guard !loaded.hasErrors else {
                throw DiagnosticList(loaded.diagnostics.filter { $0.severity == .error })
            }
            return loaded.library
        }
    }
}
