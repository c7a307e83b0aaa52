import ArgumentParser
import Practice

/// Who stands behind an enterprise, and whom to call.
struct EnterprisePeopleOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(EnterpriseForm.self, "controller"))
    var controller: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "shareholders"))
    var shareholders: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "affiliates"))
    var affiliates: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "contact"))
    var contact: String?

    @Option(
        name: .customLong("contact-role"),
        help: Help.field(EnterpriseForm.self, "contact_role"),
    )
    var contactRole: String?

    @Option(
        name: .customLong("contact-phone"),
        help: Help.field(EnterpriseForm.self, "contact_phone"),
    )
    var contactPhone: String?

    var options: [(key: String, text: String?)] {
        [
            ("controller", controller),
            ("shareholders", shareholders),
            ("affiliates", affiliates),
            ("contact", contact),
            ("contact_role", contactRole),
            ("contact_phone", contactPhone),
        ]
    }
}
