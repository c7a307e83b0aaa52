import Checklists
import Diagnostics
import Practice
import Workflows

/// A page of a register with some fields of its records as columns.
struct RecordList<Form: KeptForm> {
    let keys: [String]
    let office: Office

    /// Prints the page; more columns come from what only the record knows.
    func show(
        _ list: ListOptions,
        _ console: Console,
        more: [String] = [],
        values: (Form.Record) -> [String] = { _ in [] },
    ) throws {
        let page = try office.page(of: Form.Record.self, list.query(in: office))
        let style: EntryStyle = list.format == .table ? .words(Words.language) : .codes
        let directory = try office.directory()
        let columns =
            keys.compactMap { Form.field($0) }.map(Records.Column.init(field:))
            + (more + ["id"]).map { Records.Column($0) }
        try console.show(page, columns, as: list.format) { record in
            let texts = office.texts(of: record, as: Form.self, style, directory)
            let chosen = keys.compactMap { key in texts.first { $0.field.key == key }?.text }
            return chosen + values(record) + [record.id.text]
        }
    }
}

extension Records.Column {
    /// The column of a field; its heading for programs is the field's key.
    init<Form>(field: FormField<Form>) {
        self.init(
            key: field.key,
            title: Words.text(field.title),
            alignment: field.kind == .number || field.kind == .money ? .trailing : .leading,
        )
    }
}
