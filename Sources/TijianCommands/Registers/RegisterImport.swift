import Checklists
import Diagnostics
import Practice
import Workflows

/// An import into one register: reads, says what becomes of each row, records unless it is a dry run.
struct RegisterImport<Form: KeptForm> {
    let options: ImportOptions
    let office: Office

    func perform(_ console: Console) async throws {
        let rows = try await TableFile.rows(options.file, sheet: options.sheet)
        let table = try ImportTable<Form>(rows, mapping: options.mapping)
        let plan = try office.plan(table, anyway: options.anyway)
        if !plan.ignored.isEmpty {
            console.say(
                Message(
                    "commands.import.ignored",
                    ["headings": .text(plan.ignored.joined(separator: ", "))],
                )
            )
        }
        try show(plan, console)
        if !options.dryRun { try record(plan, console) }
        try writeRefused(plan, console)
        say(plan.counts, console)
        if plan.counts.refused > 0 { throw ExitStatus.found.code }
    }

    private func record(_ plan: ImportPlan<Form>, _ console: Console) throws {
        var shown = 0
        try office.carryOut(plan) { done, total in
            guard console.showsKeys, total > 400, done - shown >= 200 || done == total else {
                return
            }
            shown = done
            console.prompt(
                "\r"
                    + Words.text(
                        "commands.import.progress",
                        ["done": .number(done), "total": .number(total)],
                    )
            )
            if done == total { console.say("") }
        }
    }

    /// The rows of which something becomes; those that say nothing new are only counted.
    private func show(_ plan: ImportPlan<Form>, _ console: Console) throws {
        var records = Records([
            .init("row", alignment: .trailing), .init("name"), .init("outcome"), .init("column"),
            .init("reason"), .init("remedy"),
        ])
        for row in plan.rows { records.rows += lines(row) }
        guard !records.rows.isEmpty || options.format != .table else { return }
        try console.print(records.text(options.format, width: console.width))
    }

    private func lines(_ row: ImportPlan<Form>.Row) -> [[String]] {
        func line(
            _ outcome: String,
            _ column: String,
            _ reason: String,
            _ remedy: String,
        ) -> [String] {
            [
                String(row.number), row.name, Words.text("commands.import.\(outcome)"), column,
                reason,
                remedy,
            ]
        }
        switch row.outcome {
        case .unchanged: return []
        case .added: return options.dryRun ? [line("added", "", "", "")] : []
        case .changed(_, _, let fields):
            let titles = fields.map { Words.text($0.title) }.joined(separator: ", ")
            return options.dryRun ? [line("changed", titles, "", "")] : []
        case .refused(let refusals):
            return refusals.map { refusal in
                line(
                    "refused",
                    refusal.heading ?? "",
                    Words.text(refusal.diagnostic.message),
                    refusal.diagnostic.remedy.map(Words.text) ?? "",
                )
            }
        }
    }

    private func writeRefused(_ plan: ImportPlan<Form>, _ console: Console) throws {
        guard let file = options.refused, let table = plan.refusedTable(Words.text) else { return }
        try OutputFile.write(DelimitedText.text(table) + "\r\n", to: file)
        console.say(Message("commands.import.refusedFile", ["file": .text(file)]))
    }

    private func say(_ counts: ImportPlan<Form>.Counts, _ console: Console) {
        console.say(
            Message(
                options.dryRun ? "commands.import.would" : "commands.import.done",
                [
                    "added": .number(counts.added), "changed": .number(counts.changed),
                    "unchanged": .number(counts.unchanged), "refused": .number(counts.refused),
                ],
            )
        )
    }
}
