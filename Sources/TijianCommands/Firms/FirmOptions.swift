import ArgumentParser
import Practice

/// The fields of a law firm.
struct FirmOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(FirmForm.self, "code"))
    var code: String?

    @Option(name: .customLong("code-reason"), help: Help.field(FirmForm.self, "code_reason"))
    var codeReason: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "organisation"))
    var organisation: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "director"))
    var director: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "bureau"))
    var bureau: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "address"))
    var address: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "phone"))
    var phone: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "lawyers"))
    var lawyers: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "results"))
    var results: String?

    @Option(name: .long, help: Help.field(FirmForm.self, "specialties"))
    var specialties: String?

    var options: [(key: String, text: String?)] {
        [
            ("code", code),
            ("code_reason", codeReason),
            ("organisation", organisation),
            ("director", director),
            ("bureau", bureau),
            ("address", address),
            ("phone", phone),
            ("lawyers", lawyers),
            ("results", results),
            ("specialties", specialties),
        ]
    }
}
