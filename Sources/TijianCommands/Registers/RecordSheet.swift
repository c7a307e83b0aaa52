import Checklists
import Diagnostics
import Practice
import Workflows

/// One record as a list of its fields, for a person or a program.
struct RecordSheet<Form: KeptForm> {
    let record: Form.Record
    let office: Office

    /// Prints the fields that hold something, then further lines, then the id.
    func show(
        _ console: Console,
        _ format: OutputFormat,
        more: [(key: String, text: String)] = [],
    )
        throws
    {
        let style: EntryStyle = format == .json ? .codes : .words(Words.language)
        let texts = try office.texts(of: record, as: Form.self, style, office.directory())
        let filled = texts.filter { !$0.text.isEmpty }
        let ids = Form.field("id") == nil ? ["id"] : []
        guard format == .table else {
            let columns =
                filled.map { Records.Column(key: $0.field.key, title: $0.field.key) }
                + (more.map(\.key) + ids).map { Records.Column(key: $0, title: $0) }
            let row = filled.map(\.text) + more.map(\.text) + ids.map { _ in record.id.text }
            return try console.print(Records(columns, rows: [row]).text(format, width: nil))
        }
        let rows =
            filled.map { [Words.text($0.field.title), $0.text] }
            + more.map { [Words.text("column.\($0.key)"), $0.text] }
            + ids.map { [Words.text("column.\($0)"), record.id.text] }
        let records = Records([.init("what"), .init("value")], rows: rows)
        try console.print(records.text(.table, width: console.width))
    }
}
