import Checklists
import Diagnostics

extension EnterpriseForm {
    /// The fields of an enterprise.
    public static let fields: [FormField<EnterpriseForm>] =
        [.name(\.name, words: "enterprise.name", field: "enterpriseName")]
        + FormField.registration(\.registration, words: "enterprise.code")
        + [
            .choice("type", \.entityType, values: "entity", words: "enterprise.type"),
            .text(
                "representative",
                \.representative,
                words: "enterprise.representative",
                field: "legalRepresentative",
            ),
            .money("capital", \.capital), .money("paid_in", \.paidIn),
            .date("founded", \.foundedOn),
            .choice("state", \.state, values: "field.state"),
            .text("authority", \.authority, field: "authority"),
            .text("address", \.address, words: "enterprise.address", field: "address"),
            .text("operating_address", \.operatingAddress, field: "address"),
            .text("township", \.township, field: "township"), .text("park", \.park, field: "park"),
            .text("scope", \.scope, field: "scope", limit: 2000), industryField,
            .integer("headcount", \.headcount), .money("revenue", \.revenue),
            .money("assets", \.assets), .integer("figures_year", \.figuresYear),
            party("controller", .controller), party("shareholders", .shareholder),
            party("affiliates", .affiliate), .yesNo("private", \.isPrivate),
            .choices("tags", \.tags, values: "field.tag"),
            .text("chamber", \.chamber, words: "enterprise.chamber", field: "chamber"),
            .yesNo("counsel", \.hasCounsel), .yesNo("in_house", \.hasInHouseLawyer),
        ] + FormField.contact(\.contact)
        + [
            .text("source", \.source, field: "source"), .date("verified", \.verifiedOn),
            .names("former_names", \.formerNames, field: "formerName"),
        ]

    private static let industryField = FormField<EnterpriseForm>("industry") { form, _ in
        form.industry ?? ""
    } enter: { form, text throws(Diagnostic) in
        form.industry = text.isEmpty ? nil : try IndustryCode(reading: text).text
    }

    /// The related parties of one role, each as its name, with a credit code in brackets where one is known.
    private static func party(_ key: String, _ role: PartyRole) -> FormField<EnterpriseForm> {
        FormField(key) { form, _ in
            form.related.filter { $0.role == role }
                .map { party in party.name + (party.code.map { "（\($0.text)）" } ?? "") }
                .joined(separator: "；")
        } enter: { form, text throws(Diagnostic) in
            var parties: [RelatedParty] = []
            for part in TypedValue.list(text) { parties.append(try party(part, role)) }
            form.related = form.related.filter { $0.role != role } + parties
        }
    }

    private static func party(
        _ text: String,
        _ role: PartyRole,
    ) throws(Diagnostic) -> RelatedParty {
        let closes = text.last == ")" || text.last == "）"
        if closes, let open = text.lastIndex(where: { "(（".contains($0) }) {
            let code = CreditCode(String(text[text.index(after: open)...].dropLast()))
            if code.text.count == 18, code.text.allSatisfy({ $0.isASCII }) {
                return try RelatedParty(name: String(text[..<open]), code: code, role: role)
            }
        }
        return try RelatedParty(name: text, role: role)
    }
}
