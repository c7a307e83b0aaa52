import Diagnostics

extension Diagnostic {
    /// What is wrong with a database on PostgreSQL; it never repeats an address, a statement or what the server said.
    static func postgres(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            .error,
            Message("ledger.postgres.\(key)", arguments),
            remedy: Message("ledger.postgres.\(key).remedy", arguments),
        )
    }
}
