/// One step of the tables of a ledger.
///
/// Once shipped it never changes, and it names no type of the program.
struct LedgerMigration: Sendable {
    /// The version of the tables after the step.
    let version: Int64
    /// The statements of the step.
    let statements: @Sendable (LedgerDialect) -> [String]

    /// All steps, oldest first.
    static let all: [LedgerMigration] = [.first]
}
