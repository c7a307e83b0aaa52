import GRDB

extension Database {
    /// Runs a statement that is prepared once for the connection.
    func run(_ sql: String, _ values: [DatabaseValue] = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments(values))
    }

    /// The rows of a query that is prepared once for the connection.
    func rows(_ sql: String, _ values: [DatabaseValue] = []) throws -> RowCursor {
        try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments(values))
    }

    /// The first row of a query that is prepared once for the connection.
    func row(_ sql: String, _ values: [DatabaseValue] = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments(values))
    }

    /// Whether a query that is prepared once for the connection has a row.
    func has(_ sql: String, _ values: [DatabaseValue] = []) throws -> Bool {
        try row(sql, values) != nil
    }

    /// The values as arguments; not as a sequence of one type, for which a key path is made at every call.
    private func arguments(_ values: [DatabaseValue]) -> StatementArguments {
        StatementArguments(values.lazy.map { $0 as (any DatabaseValueConvertible)? })
    }
}
