import Diagnostics

extension Diagnostic {
    /// A diagnostic whose remedy stands under its own key with `.remedy`.
    static func decoding(
        _ key: String,
        _ severity: Severity = .error,
        at place: Place?,
        subject: String? = nil,
        _ arguments: [String: Message.Argument] = [:],
    ) -> Diagnostic {
        Diagnostic(
            severity,
            at: place,
            subject: subject,
            Message(key, arguments),
            remedy: Message("\(key).remedy", arguments),
        )
    }
}
