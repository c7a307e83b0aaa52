public import Checklists
public import Diagnostics

/// A law firm of the register while it is being filled in.
public struct FirmForm: RecordForm {
    var name = ""
    var registration = RegistrationEntry()
    var organisation: FirmOrganisation?
    var director: String?
    var bureau: String?
    var address: String?
    var phone: String?
    var lawyers: Int?
    var results: [AnnualResult] = []
    var specialties: [String] = []

    /// An empty form.
    public init() {}

    /// The form of a firm.
    public init(_ record: OtherFirm) {
        name = record.name
        registration = RegistrationEntry(record.registration)
        organisation = record.organisation
        director = record.director
        bureau = record.bureau
        address = record.address
        phone = record.phone
        lawyers = record.lawyers
        results = record.results
        specialties = record.specialties
    }

    /// The credit code.
    public var numbers: [String] { registration.numbers }

    /// The name.
    public var names: [String] { [name] }

    /// The firm, under all its checks.
    public func record(_ id: OtherFirm.ID) throws(Diagnostic) -> OtherFirm {
        try OtherFirm(
            id: id,
            name: name,
            registration: registration.registration(),
            organisation: organisation,
            director: director,
            bureau: bureau,
            address: address,
            phone: phone,
            lawyers: lawyers,
            results: results,
            specialties: specialties,
        )
    }
}

extension FirmForm {
    /// The fields of a law firm.
    public static let fields: [FormField<FirmForm>] =
        [.name(\.name, words: "firm.name", field: "firmName")]
        + FormField.registration(\.registration, words: "firm.code")
        + [
            .choice("organisation", \.organisation, values: "field.organisation"),
            .text("director", \.director, field: "director"),
            .text("bureau", \.bureau, field: "bureau"),
            .text("address", \.address, words: "firm.address", field: "address"),
            .text("phone", \.phone, field: "phone"),
            .integer("lawyers", \.lawyers), resultsField,
            .names("specialties", \.specialties, field: "specialty"),
        ]

    /// Results as `2025 合格；2024 合格`; a file may name one year and leave the others as they are.
    private static let resultsField = FormField<FirmForm>("results") { form, style in
        form.results.map { result in
            let word =
                switch style {
                case .codes: result.outcome.rawValue
                case .words(let language):
                    EntryWords.phrase("field.result.\(result.outcome.rawValue)", language)
                }
            return "\(result.year) \(word)"
        }.joined(separator: "；")
    } enter: { form, text throws(Diagnostic) in
        guard !text.isEmpty else {
            form.results = []
            return
        }
        for part in TypedValue.list(text) {
            let result = try annualResult(part)
            form.results.removeAll { $0.year == result.year }
            form.results.append(result)
        }
        form.results.sort { $0.year > $1.year }
    }

    private static func annualResult(_ text: String) throws(Diagnostic) -> AnnualResult {
        let digits = text.halfWidth.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, let year = Int(digits) else {
            throw Diagnostic.refusal("practice.entry.result")
        }
        let word = text.dropFirst(4).filter { !":：年度 ".contains($0) }
        return try AnnualResult(
            year: year,
            outcome: TypedValue.choice(
                String(word),
                of: AnnualResult.Outcome.self,
                words: "field.result",
            ),
        )
    }
}
