public import Diagnostics

/// A line of text that a person typed into one field of a form.
public enum CheckedText {
    /// The longest text that a field takes, in characters.
    public static let limit = 200

    /// The text without blanks around it; throws when nothing is left, or when it is not one short line.
    public static func required(
        _ text: String,
        field: String,
        limit: Int = CheckedText.limit,
    ) throws(Diagnostic) -> String {
        let trimmed = trimmed(text)
        if trimmed.isEmpty { throw problem("practice.text.empty", field, limit) }
        if trimmed.count > limit { throw problem("practice.text.tooLong", field, limit) }
        let isLine = trimmed.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        guard isLine else { throw problem("practice.text.control", field, limit) }
        return trimmed
    }

    /// Like ``required(_:field:)``, but a text of blanks alone counts as none.
    public static func optional(
        _ text: String?,
        field: String,
        limit: Int = CheckedText.limit,
    ) throws(Diagnostic) -> String? {
        guard let text, !trimmed(text).isEmpty else { return nil }
        return try required(text, field: field, limit: limit)
    }

    /// Several short lines, each as ``required(_:field:limit:)`` wants it.
    static func list(_ texts: [String], field: String) throws(Diagnostic) -> [String] {
        var checked: [String] = []
        for text in texts { checked.append(try required(text, field: field)) }
        return checked
    }

    /// The text without blanks around it.
    static func trimmed(_ text: String) -> String {
        let dropped = text.drop(while: \.isWhitespace)
        let length = dropped.reversed().drop(while: \.isWhitespace).count
        return String(dropped.prefix(length))
    }

    private static func problem(_ key: String, _ field: String, _ limit: Int) -> Diagnostic {
        let arguments: [String: Message.Argument] = [
            "field": .message(Message("practice.field." + field)), "limit": .number(limit),
        ]
        return Diagnostic.refusal(key, arguments)
    }
}
