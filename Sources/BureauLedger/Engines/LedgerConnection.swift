/// A connection on which statements run.
///
/// The SQL is what SQLite 3.40 and PostgreSQL 15 both read; its arguments are `$1`, `$2` and so on, first used in this order.
public protocol LedgerConnection {
    /// The rows of a query, each with its values in the order of the columns.
    func rows(_ sql: String, _ arguments: [LedgerValue]) throws -> [[LedgerValue]]
    /// Runs a statement.
    func run(_ sql: String, _ arguments: [LedgerValue]) throws
    /// Writes many rows into a table at once.
    func load(_ rows: [[LedgerValue]], into table: String, _ columns: [String]) throws
}
