import Diagnostics

extension Diagnostic {
    /// An error whose remedy has the key of its message with `.remedy` behind; both know the arguments.
    static func refusal(
        _ key: String,
        subject: String? = nil,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            .error,
            subject: subject,
            Message(key, arguments),
            remedy: Message(key + ".remedy", arguments),
        )
    }
}
