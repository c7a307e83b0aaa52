import Diagnostics

extension CheckedText {
    /// The longest passage that a field takes, in characters.
    static let passageLimit = 4000

    /// A passage of several lines, without blanks around it; throws when it is empty, too long or not plain text.
    static func passage(_ text: String, field: String) throws(Diagnostic) -> String {
        let trimmed = trimmed(text)
        if trimmed.isEmpty { throw fault("practice.text.empty", field) }
        if trimmed.count > passageLimit { throw fault("practice.text.tooLong", field) }
        let isPlain = trimmed.unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
        }
        guard isPlain else { throw fault("practice.text.plain", field) }
        return trimmed
    }

    /// Like ``passage(_:field:)``, but a text of blanks alone counts as none.
    static func optionalPassage(_ text: String?, field: String) throws(Diagnostic) -> String? {
        guard let text, !trimmed(text).isEmpty else { return nil }
        return try passage(text, field: field)
    }

    private static func fault(_ key: String, _ field: String) -> Diagnostic {
        Diagnostic.refusal(
            key,
            [
                "field": .message(Message("practice.field." + field)),
                "limit": .number(passageLimit),
            ],
        )
    }
}
