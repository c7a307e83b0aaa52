import GRDB

/// The tables that projections fill, within one transaction; valid only during the call that hands it out.
public struct ReadTables {
    let db: Database

    /// Runs one statement with values for its `?` places.
    ///
    /// Statements are prepared once and kept.
    public func run(_ sql: String, _ values: Cell...) throws {
        try db.run(sql, values.map(\.databaseValue))
    }

    /// Runs statements without values, such as the making of tables.
    public func define(_ sql: String) throws {
        try db.execute(sql: sql)
    }

    /// The rows of a query, each in the order of its columns.
    public func rows(_ sql: String, _ values: Cell...) throws -> [[Cell]] {
        try rows(sql, values)
    }

    /// The rows of a query, each in the order of its columns.
    public func rows(_ sql: String, _ values: [Cell]) throws -> [[Cell]] {
        let cursor = try db.rows(sql, values.map(\.databaseValue))
        var rows: [[Cell]] = []
        while let row = try cursor.next() {
            rows.append(row.databaseValues.map(Cell.init))
        }
        return rows
    }
}
