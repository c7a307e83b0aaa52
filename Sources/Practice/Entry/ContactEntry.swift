import Diagnostics

/// A contact while it is being typed.
struct ContactEntry: Hashable, Sendable {
    var name: String?
    var role: String?
    var mobile: Mobile?

    init() {}

    init(_ contact: Contact?) {
        name = contact?.name
        role = contact?.role
        mobile = contact?.mobile
    }

    /// The contact; nil when nothing was typed, an error when a number has no name.
    func contact() throws(Diagnostic) -> Contact? {
        if name == nil, role == nil, mobile == nil { return nil }
        return try Contact(name: name ?? "", role: role, mobile: mobile)
    }
}

extension FormField {
    /// The three fields of a contact.
    static func contact(
        _ path: any WritableKeyPath<Form, ContactEntry> & Sendable
    ) -> [FormField] {
        [
            FormField("contact") { form, _ in
                form[keyPath: path].name ?? ""
            } enter: { form, text throws(Diagnostic) in
                form[keyPath: path].name = try CheckedText.optional(text, field: "contactName")
            },
            FormField("contact_role") { form, _ in
                form[keyPath: path].role ?? ""
            } enter: { form, text throws(Diagnostic) in
                form[keyPath: path].role = try CheckedText.optional(text, field: "contactRole")
            },
            FormField("contact_phone") { form, _ in
                form[keyPath: path].mobile?.number ?? ""
            } enter: { form, text throws(Diagnostic) in
                form[keyPath: path].mobile = text.isEmpty ? nil : try Mobile(text)
            },
        ]
    }
}
