import Diagnostics
import Workflows

extension Console {
    /// Prints a page of a list, and says which part of the list it is.
    func show<Record>(
        _ page: RecordPage<Record>,
        _ columns: [Records.Column],
        as format: OutputFormat,
        row: (Record) throws -> [String],
    ) throws {
        let records = Records(columns, rows: try page.records.map(row))
        try print(records.text(format, width: width))
        guard format == .table else { return }
        if page.records.isEmpty {
            say(Message("commands.list.empty"))
        } else {
            say(
                Message(
                    "commands.list.page",
                    [
                        "first": .number(page.offset + 1),
                        "last": .number(page.offset + page.records.count),
                        "total": .number(page.total),
                    ],
                )
            )
        }
    }
}
