import Diagnostics

extension Diagnostic {
    /// A refusal whose remedy has the key of its message with `.remedy` behind.
    static func bureau(
        _ key: String,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            .error,
            Message(key, arguments),
            remedy: Message(key + ".remedy", arguments),
        )
    }
}
