import Diagnostics

extension Diagnostic {
    /// A diagnostic of this library; its remedy has the same key with `.remedy` and the same values.
    static func store(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
        severity: Severity = .error,
    ) -> Diagnostic {
        Diagnostic(
            severity,
            Message(key, arguments),
            remedy: Message(key + ".remedy", arguments),
        )
    }
}
