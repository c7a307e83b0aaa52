import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Workflows

/// What every export takes.
struct ExportOptions: ParsableArguments {
    @Argument(help: Help.option("export.file"))
    var file: String

    @Option(name: .long, help: Help.option("list.search"))
    var search: String?

    @Option(name: .long, help: Help.option("list.status"))
    var status: CommaList?

    @Option(name: .long, help: Help.option("list.place"))
    var place: String?

    /// Writes the records of a register with all their fields, so that they can be imported again.
    func write<Form: KeptForm>(
        _ form: Form.Type,
        of office: Office,
        _ console: Console,
    ) async throws {
        var query = ListQuery()
        query.search = search
        query.statuses = status?.elements ?? []
        query.place = place
        let format = try TableFile.format(file)
        let style: EntryStyle = format == .json ? .codes : .words(Words.language)
        let rows = try office.rows(of: Form.self, style, query)
        switch format {
        case .csv:
            let table = [Form.fields.map { Words.text($0.title) }] + rows
            try OutputFile.write(DelimitedText.text(table) + "\r\n", to: file)
        case .json:
            let columns = Form.fields.map { Records.Column(key: $0.key, title: $0.key) }
            let text = try Records(columns, rows: rows).text(.json, width: nil)
            try OutputFile.write(text + "\n", to: file)
        case .xlsx: try await TableFile.write(sheet(form, rows), to: file)
        }
        try office.recordExport(of: Form.Record.register, rows: rows.count, as: format.rawValue)
        console.say(
            Message(
                "commands.register.exported",
                ["count": .number(rows.count), "file": .text(file)],
            )
        )
    }

    private func sheet<Form: KeptForm>(_ form: Form.Type, _ rows: [[String]]) -> SpreadsheetTable {
        SpreadsheetTable(
            name: Words.text("register.\(Form.Record.register.rawValue)"),
            columns: Form.fields.map { field in
                SpreadsheetTable.Column(Words.text(field.title), field.kind.spreadsheet)
            },
            rows: rows,
        )
    }
}

extension FormField.Kind {
    /// What a spreadsheet keeps it as.
    fileprivate var spreadsheet: SpreadsheetTable.Kind {
        switch self {
        case .text: .text
        case .number, .money: .number
        case .date: .date
        }
    }
}
