/// A database that keeps a ledger: one writer at a time, readers that see whole transactions.
public protocol LedgerEngine: Sendable {
    /// Reads in one snapshot.
    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value
    /// Writes in one transaction that is durable when this returns, and undone whole when the body throws.
    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value
}
