import Checklists
import Diagnostics

/// Field 1 is the id; then 2 a value, 3 several values (4 says that there are such), 5 "don't know", or 6 the rows
/// of a table with 7 whether it is complete and 8 that it is a table.
extension ExampleAnswer: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id = ""
        var entry = Entry.dontKnow
        var values: [String] = []
        var rows: [[ExampleAnswer]] = []
        var isComplete = false
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.text
            case 2: entry = .value(field.text)
            case 3: values.append(field.text)
            case 4: entry = .values(values)
            case 6: rows.append((try field.record() as WireRow).answers)
            case 7: isComplete = true
            case 8: entry = .table(isComplete: isComplete, rows: rows)
            default: break
            }
        }
        self.init(id: id, entry: entry)
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id)
        switch entry {
        case .value(let value): writer.text(2, value)
        case .values(let values):
            writer.texts(3, values)
            writer.flag(4, true)
        case .dontKnow: writer.flag(5, true)
        case .table(let isComplete, let rows):
            writer.records(6, rows.map(WireRow.init(answers:)))
            writer.flag(7, isComplete)
            writer.flag(8, true)
        }
    }
}

/// A row of a table in an example.
private struct WireRow: WireRecord {
    let answers: [ExampleAnswer]

    init(answers: [ExampleAnswer]) { self.answers = answers }

    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var answers: [ExampleAnswer] = []
        while let field = try reader.next() {
            answers.append(try field.record())
        }
        self.init(answers: answers)
    }

    func write(to writer: inout WireWriter) { writer.records(1, answers) }
}
