extension LedgerConnection {
    /// Adds the last column of each row to what the table has under the others.
    func add(_ rows: [[LedgerValue]], to table: String, _ columns: [String]) throws {
        let many = 50
        let whole = rows.count / many * many
        for start in stride(from: 0, to: whole, by: many) {
            try addTogether(Array(rows[start..<start + many]), to: table, columns)
        }
        for row in rows[whole...] { try addTogether([row], to: table, columns) }
    }

    private func addTogether(
        _ rows: [[LedgerValue]],
        to table: String,
        _ columns: [String],
    ) throws {
        guard let sum = columns.last else { return }
        var statement = Statement()
        let places = rows.map { row in
            "(" + row.map { statement.bind($0) }.joined(separator: ", ") + ")"
        }
        try run(
            """
            INSERT INTO \(table) (\(columns.joined(separator: ", ")))
            VALUES \(places.joined(separator: ", "))
            ON CONFLICT (\(columns.dropLast().joined(separator: ", ")))
            DO UPDATE SET \(sum) = \(table).\(sum) + excluded.\(sum)
            """,
            statement.arguments,
        )
    }
}
