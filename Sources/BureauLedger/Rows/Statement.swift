/// A statement that is put together, its arguments numbered in the order in which they are first used.
struct Statement {
    private(set) var arguments: [LedgerValue] = []

    /// The place of one argument.
    mutating func bind(_ value: LedgerValue) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    /// The places of a list of arguments, filled up with the last one so that few lengths occur.
    mutating func bind(_ values: [LedgerValue]) -> String {
        guard let last = values.last else { return "NULL" }
        var length = 1
        while length < values.count { length *= 2 }
        let filled = values + Array(repeating: last, count: length - values.count)
        return filled.map { bind($0) }.joined(separator: ", ")
    }
}

extension LedgerConnection {
    /// Rows for a long list of arguments, asked for in parts.
    func rows(
        forEach values: [LedgerValue],
        _ sql: (_ statement: inout Statement, _ some: [LedgerValue]) -> String,
    ) throws -> [[LedgerValue]] {
        var rows: [[LedgerValue]] = []
        for start in stride(from: 0, to: values.count, by: 512) {
            var statement = Statement()
            let some = Array(values[start..<min(start + 512, values.count)])
            let text = sql(&statement, some)
            rows += try self.rows(text, statement.arguments)
        }
        return rows
    }
}
