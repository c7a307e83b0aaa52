import ArgumentParser
import Practice

/// The fields of a chamber.
struct ChamberOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(ChamberForm.self, "level"))
    var level: String?

    @Option(name: .long, help: Help.field(ChamberForm.self, "president"))
    var president: String?

    @Option(name: .long, help: Help.field(ChamberForm.self, "contact"))
    var contact: String?

    @Option(name: .customLong("contact-role"), help: Help.field(ChamberForm.self, "contact_role"))
    var contactRole: String?

    @Option(
        name: .customLong("contact-phone"),
        help: Help.field(ChamberForm.self, "contact_phone"),
    )
    var contactPhone: String?

    @Option(name: .long, help: Help.field(ChamberForm.self, "members"))
    var members: String?

    @Option(name: .long, help: Help.field(ChamberForm.self, "firm"))
    var firm: String?

    @Option(name: .long, help: Help.field(ChamberForm.self, "signed"))
    var signed: String?

    @Option(name: .long, help: Help.field(ChamberForm.self, "until"))
    var until: String?

    var options: [(key: String, text: String?)] {
        [
            ("level", level),
            ("president", president),
            ("contact", contact),
            ("contact_role", contactRole),
            ("contact_phone", contactPhone),
            ("members", members),
            ("firm", firm),
            ("signed", signed),
            ("until", until),
        ]
    }
}
