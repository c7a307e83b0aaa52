import Diagnostics

extension Diagnostic {
    /// A diagnostic of this library; its remedy has the same key with `.remedy` and the same values.
    static func ledger(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> Diagnostic {
        Diagnostic(
            .error,
            Message(key, arguments),
            remedy: Message(key + ".remedy", arguments),
        )
    }
}
