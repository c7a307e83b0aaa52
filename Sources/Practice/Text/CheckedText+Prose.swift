import Diagnostics

extension CheckedText {
    /// The longest text of several lines, in characters.
    static let proseLimit = 2000

    /// A text of one or more lines without blanks around it; throws when nothing is left or it is too long.
    static func prose(_ text: String, field: String) throws(Diagnostic) -> String {
        let trimmed = trimmed(text)
        let arguments: [String: Message.Argument] = [
            "field": .message(Message("practice.field." + field)), "limit": .number(proseLimit),
        ]
        if trimmed.isEmpty { throw Diagnostic.refusal("practice.text.empty", arguments) }
        if trimmed.count > proseLimit {
            throw Diagnostic.refusal("practice.text.tooLong", arguments)
        }
        return trimmed
    }

    /// Like ``prose(_:field:)``, but a text of blanks alone counts as none.
    static func optionalProse(_ text: String?, field: String) throws(Diagnostic) -> String? {
        guard let text, !trimmed(text).isEmpty else { return nil }
        return try prose(text, field: field)
    }
}
