internal import Diagnostics

extension Diagnostic {
    /// A diagnostic of the typesetter, with its remedy.
    static func worker(_ name: String, _ arguments: [String: Message.Argument] = [:]) -> Diagnostic
    {
        Diagnostic(
            .error,
            Message("worker.\(name)", arguments),
            remedy: Message("worker.\(name).remedy", arguments),
        )
    }
}
