import Diagnostics

extension Diagnostic {
    /// Why something cannot stand in a filing; it never repeats what was there.
    static func filing(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> Diagnostic {
        Diagnostic(
            .error,
            Message("bureau.filing.\(key)", arguments),
            remedy: Message("bureau.filing.\(key).remedy", arguments),
        )
    }
}
