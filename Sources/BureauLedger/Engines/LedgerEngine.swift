/// A database that keeps a ledger: one writer at a time, readers that see whole transactions.
public protocol LedgerEngine: Sendable {
    /// What differs in the statements that make the tables.
    var dialect: LedgerDialect { get }
    /// Reads in one snapshot.
    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value
    /// Writes in one transaction that is durable when this returns, and undone whole when the body throws.
    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value
}
