import Diagnostics

/// A credit code and the reason beside it, while they are being typed.
struct RegistrationEntry: Hashable, Sendable {
    var code: String?
    var reason: String?

    init() {}

    init(_ registration: Registration) {
        code = registration.code?.text
        reason = registration.reason
    }

    /// The code as a number that no other record has.
    var numbers: [String] { code.map { [$0] } ?? [] }

    /// The registration, under its checks.
    func registration() throws(Diagnostic) -> Registration {
        guard let code else { return try Registration(withoutCode: reason ?? "") }
        return try Registration(code: CreditCode(code), reason: reason)
    }

    /// The code of what was typed; throws for a number that a spreadsheet has rounded.
    static func code(_ text: String) throws(Diagnostic) -> String? {
        let code = CreditCode(text).text
        if code.isEmpty { return nil }
        if code.contains("E+") || code.contains(".") {
            throw Diagnostic.refusal("practice.entry.rounded")
        }
        return try CheckedText.required(code, field: "creditCode")
    }
}

extension FormField {
    /// The two fields of a registration.
    static func registration(
        _ path: any WritableKeyPath<Form, RegistrationEntry> & Sendable,
        words: String,
    ) -> [FormField] {
        [
            FormField("code", words: words) { form, _ in
                form[keyPath: path].code ?? ""
            } enter: { form, text throws(Diagnostic) in
                form[keyPath: path].code = try RegistrationEntry.code(text)
            },
            FormField("code_reason") { form, _ in
                form[keyPath: path].reason ?? ""
            } enter: { form, text throws(Diagnostic) in
                form[keyPath: path].reason = try CheckedText.optional(text, field: "codeReason")
            },
        ]
    }
}
