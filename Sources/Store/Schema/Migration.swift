import GRDB

/// One step of the database's schema.
///
/// Once shipped it never changes, and it names no type of the program.
struct Migration: Sendable {
    /// The schema's version after the step.
    let version: Int
    /// Makes the step, within a transaction.
    let apply: @Sendable (Database) throws -> Void
}

extension Migration {
    /// All steps, oldest first.
    static let all: [Migration] = [.journal]
}
