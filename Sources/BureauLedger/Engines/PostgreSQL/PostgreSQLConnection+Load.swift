#if PostgreSQL
import CPostgreSQL
import Diagnostics

extension PostgreSQLConnection {
    func load(_ rows: [[LedgerValue]], into table: String, _ columns: [String]) throws {
        try check()
        guard !rows.isEmpty else { return }
        let names = columns.map(PostgreSQLConnection.quoted).joined(separator: ", ")
        let sql = "COPY \(PostgreSQLConnection.quoted(table)) (\(names)) FROM STDIN"
        let start = PQexec(link.connection, sql)
        defer { PQclear(start) }
        guard PQresultStatus(start) == PGRES_COPY_IN else {
            throw noted(.postgres(start, on: link))
        }
        let isSent = send(rows)
        PQputCopyEnd(link.connection, isSent ? nil : "stopped")
        let problem = copyProblem()
        guard isSent else { throw noted(link.isOpen ? .postgres("text") : .postgres("lost")) }
        if let problem { throw noted(problem) }
    }

    /// Sends all rows; false when the server is gone or a text holds a zero character.
    private func send(_ rows: [[LedgerValue]]) -> Bool {
        var text = PostgreSQLCopyText()
        for row in rows {
            guard text.add(row) else { return false }
            if text.bytes.count > PostgreSQLCopyText.most {
                guard send(text) else { return false }
                text.removeAll()
            }
        }
        return text.bytes.isEmpty || send(text)
    }

    private func send(_ text: PostgreSQLCopyText) -> Bool {
        text.bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return PQputCopyData(link.connection, start, Int32(clamping: buffer.count)) == 1
        }
    }

    /// The first thing that the server has to say against the rows.
    private func copyProblem() -> Diagnostic? {
        var problem: Diagnostic?
        while let result = PQgetResult(link.connection) {
            defer { PQclear(result) }
            if PQresultStatus(result) != PGRES_COMMAND_OK, problem == nil {
                problem = .postgres(result, on: link)
            }
        }
        return problem ?? (link.isOpen ? nil : .postgres("lost"))
    }

    private static func quoted(_ name: String) -> String {
        "\"\(name.replacing("\"", with: "\"\""))\""
    }
}
#endif
