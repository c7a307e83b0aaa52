import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Practice
import Workflows

/// Prints tables of the bureau's figures.
struct TableOutput {
    let desk: BureauDesk
    let query: TableQuery
    let words: TableWords
    let format: OutputFormat

    /// A table by no breakdown or by one.
    func table(_ console: Console) throws {
        let table = try desk.table(query)
        let rows = words.rows(table)
        let columns: [Records.Column] = [
            .init("number"), .init("name"), .init("unit"), .init("current", alignment: .trailing),
            .init("to_date", alignment: .trailing), .init("last_year", alignment: .trailing),
            .init("year_on_year", alignment: .trailing), .init("base", alignment: .trailing),
        ]
        guard format == .table else {
            let keys: [Records.Column] = [.init("indicator"), .init("role"), .init("word")]
            let records = Records(
                keys + columns + [.init("use")],
                rows: zip(table.rows, rows).map { row, written in
                    [row.indicator.id, row.role.rawValue, row.word] + cells(written)
                        + [words.use(isPublished: table.isPublished)]
                },
            )
            return try console.print(records.text(format, width: nil))
        }
        try head(isPublished: table.isPublished, console)
        let records = Records(columns, rows: rows.map { cells($0, indented: true) })
        try console.print(records.text(.table, width: console.width))
        for note in try desk.notes(of: table, query, words) { try console.print(note) }
    }

    private func cells(_ row: TableWords.Row, indented: Bool = false) -> [String] {
        let indent = indented && row.role != .indicator ? "  " : ""
        return [
            row.number, indent + row.name, row.unit, row.current, row.toDate, row.lastYear,
            row.change, row.base,
        ]
    }

    private func head(isPublished: Bool, _ console: Console) throws {
        try console.print(
            "\(desk.profile.name)  \(words.text(query.period.name))  "
                + words.use(isPublished: isPublished)
        )
    }

    /// Tables by two breakdowns, one after the other.
    func cross(_ console: Console) throws {
        let tables = try desk.crossTables(query)
        for table in tables {
            let isData = format != .table
            let columns = table.columns.map { word in
                Records.Column(
                    key: word,
                    title: words.word(word, table.breakdowns[1], table.indicator),
                    alignment: .trailing,
                )
            }
            let total = Records.Column("total", alignment: .trailing)
            let first = Records.Column(isData ? "word" : "name")
            var rows = table.rows.enumerated().map { index, word in
                [isData ? word : words.word(word, table.breakdowns[0], table.indicator)]
                    + (table.cells[index] + [table.rowTotals[index]]).map { text($0, table) }
            }
            rows.append(
                [isData ? "" : words.phrase("total")]
                    + (table.columnTotals + [table.total]).map { text($0, table) }
            )
            let lead = isData ? [Records.Column("indicator")] : []
            let all = isData ? rows.map { [table.indicator.id] + $0 } : rows
            let records = Records(lead + [first] + columns + [total], rows: all)
            if !isData {
                try head(isPublished: table.isPublished, console)
                let name = table.indicator.name[words.language]
                try console.print("\(name) (\(table.indicator.unit[words.language]))")
            }
            try console.print(records.text(format, width: console.width))
        }
        if format == .table { try console.print(words.phrase("crossNote")) }
    }

    private func text(_ cell: StatisticsTable.Cell, _ table: CrossTable) -> String {
        words.text(cell, table.indicator.display)
    }

    /// The filings behind a number.
    func drill(_ name: String, word: String?, _ console: Console) throws {
        let by = query.breakdowns.first
        if let word, by == nil {
            throw Diagnostic(
                .error,
                subject: word,
                Message("commands.table.wordOfWhat"),
                remedy: Message("commands.table.wordOfWhat.remedy"),
            )
        }
        let drilled = try desk.drill(
            name,
            in: query.period,
            where: by.flatMap { by in word.map { (by, $0) } },
        )
        let columns: [Records.Column] = [
            .init("indicator"), .init("day"), .init("kind"), .init("firm"),
            .init("sequence", alignment: .trailing), .init("filing"), .init("party"),
            .init("adds", alignment: .trailing),
        ]
        let rows = drilled.flatMap { part in
            part.lines.map { cells($0, part.quantity) }
                + part.adjustments.map { cells($0, part.quantity) }
        }
        try console.print(Records(columns, rows: rows).text(format, width: console.width))
        for part in drilled {
            console.say(
                Message(
                    "commands.table.drilled",
                    [
                        "quantity": .text(part.quantity.id), "number": .text(String(part.number)),
                        "sum": .text(String(part.sum)), "rest": .text(String(part.rest)),
                    ],
                )
            )
        }
    }

    private func cells(_ line: DrilledLine, _ quantity: Quantity) -> [String] {
        let event = line.line.event
        return [
            quantity.id, event.day.description, words.text(event.kind.name), line.line.firm.text,
            String(line.line.sequence), line.line.filing.text, event.party ?? "",
            String(line.adds),
        ]
    }

    private func cells(_ adjustment: Adjustment, _ quantity: Quantity) -> [String] {
        [
            quantity.id, words.text(ReportingPeriod.month(adjustment.belongsTo).name),
            words.phrase("late"), adjustment.firm.text, "", adjustment.filing.text, "",
            String(adjustment.change),
        ]
    }
}
