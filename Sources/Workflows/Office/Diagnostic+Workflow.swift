import Diagnostics

extension Diagnostic {
    /// A refusal of a use case; its remedy is the phrase `<key>.remedy`.
    static func workflow(
        _ key: String,
        subject: String? = nil,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            .error,
            subject: subject,
            Message("workflow.\(key)", arguments),
            remedy: Message("workflow.\(key).remedy", arguments),
        )
    }
}
