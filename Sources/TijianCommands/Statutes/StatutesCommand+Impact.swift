import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Workflows

extension StatutesCommand {
    /// `tijian statutes impact`: what changed and repealed statutes touch.
    struct Impact: TijianParsableCommand {
        static let configuration = Help.configuration("impact", key: "statutes.impact")

        @Argument(help: Help.option("statutes.name"))
        var name: String?

        @Option(name: .long, help: Help.option("impact.after"))
        var after: CalendarDate?

        @Option(name: .long, help: Help.option("impact.through"))
        var through: CalendarDate?

        @Flag(name: .long, help: Help.option("impact.checkups"))
        var checkups = false

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        @OptionGroup var library: LibraryOptions

        @OptionGroup var office: OfficeOptions

        func perform(_ console: Console) async throws {
            let library = try library.loaded(console).library
            let statute = try name.map { try Named.statute($0, in: library) }
            let start = after ?? library.checkedOn ?? Clock.today
            let end = through ?? max(start, Clock.today).adding(days: 365) ?? start
            guard start < end else { throw Impact.emptyTime(start, end) }
            let impacts = StatuteImpact.changes(
                in: library,
                after: start,
                through: end,
                of: statute,
            )
            let touched =
                try checkups
                ? office.office().checkups(touchedBy: impacts.map(\.change))
                : impacts.map { _ in [] }
            let table = ImpactTable(
                words: PageWords(language: office.language.chosen, width: console.width)
            )
            let rows = zip(impacts, touched).flatMap { table.rows(of: $0, $1) }
            let columns = ImpactTable.columns.map { Records.Column($0) }
            try console.print(
                Records(columns, rows: rows).text(format, width: console.width)
            )
            console.say(table.totals(impacts, lookedAtCheckups: checkups))
        }

        private static func emptyTime(_ start: CalendarDate, _ end: CalendarDate) -> Diagnostic {
            Diagnostic(
                .error,
                Message(
                    "impact.emptyTime",
                    ["start": .text(start.description), "end": .text(end.description)],
                ),
                remedy: Message("impact.emptyTime.remedy"),
            )
        }
    }
}

extension Checklists.Library {
    /// The earliest day on which a checklist was last held against the law.
    fileprivate var checkedOn: CalendarDate? { checklists.map(\.checklist.verifiedOn).min() }
}
