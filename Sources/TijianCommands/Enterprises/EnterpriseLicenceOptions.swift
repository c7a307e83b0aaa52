import ArgumentParser
import Practice

/// What the business licence says of an enterprise.
struct EnterpriseLicenceOptions: ParsableArguments, TypedFields {
    @Option(name: .long, help: Help.field(EnterpriseForm.self, "code"))
    var code: String?

    @Option(
        name: .customLong("code-reason"),
        help: Help.field(EnterpriseForm.self, "code_reason"),
    )
    var codeReason: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "type"))
    var type: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "representative"))
    var representative: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "capital"))
    var capital: String?

    @Option(name: .customLong("paid-in"), help: Help.field(EnterpriseForm.self, "paid_in"))
    var paidIn: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "founded"))
    var founded: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "state"))
    var state: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "authority"))
    var authority: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "address"))
    var address: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "scope"))
    var scope: String?

    @Option(
        name: .customLong("former-names"),
        help: Help.field(EnterpriseForm.self, "former_names"),
    )
    var formerNames: String?

    @Option(name: .long, help: Help.field(EnterpriseForm.self, "verified"))
    var verified: String?

    var options: [(key: String, text: String?)] {
        [
            ("code", code),
            ("code_reason", codeReason),
            ("type", type),
            ("representative", representative),
            ("capital", capital),
            ("paid_in", paidIn),
            ("founded", founded),
            ("state", state),
            ("authority", authority),
            ("address", address),
            ("scope", scope),
            ("former_names", formerNames),
            ("verified", verified),
        ]
    }
}
