/// One spreadsheet to read or to write, as a line of JSON to the process.
struct TableRequest: Encodable, Sendable {
    enum Act: String, Encodable, Sendable {
        case read = "read_table"
        case write = "write_table"
    }

    let id: Int
    let act: Act
    var file: String?
    var sheet: String?
    var data: String?
    let output: String
}
