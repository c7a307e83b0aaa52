public import Checklists
public import Diagnostics

/// A law firm other than the own one, as far as it is known.
public struct OtherFirm: Hashable, Sendable {
    /// The id of a firm in the register.
    public typealias ID = Identifier<OtherFirm>

    /// The firm's id.
    public let id: ID
    /// The firm's name.
    public let name: String
    /// The unified social credit code, which is also the number of the licence, or why it is not known.
    public let registration: Registration
    /// How it is organised.
    public let organisation: FirmOrganisation?
    /// The director 主任 or person in charge.
    public let director: String?
    /// The justice bureau that supervises it.
    public let bureau: String?
    /// The address of the office.
    public let address: String?
    /// The telephone of the office.
    public let phone: String?
    /// How many lawyers practise there.
    public let lawyers: Int?
    /// The results of the annual assessments, one a year, the latest first.
    public let results: [AnnualResult]
    /// What the firm is known for.
    public let specialties: [String]

    /// Registers a firm; throws for a foreign code without a reason, two results of one year and texts that are no line.
    public init(
        id: ID,
        name: String,
        registration: Registration,
        organisation: FirmOrganisation? = nil,
        director: String? = nil,
        bureau: String? = nil,
        address: String? = nil,
        phone: String? = nil,
        lawyers: Int? = nil,
        results: [AnnualResult] = [],
        specialties: [String] = [],
    ) throws(Diagnostic) {
        if let lawyers, lawyers < 1 { throw Diagnostic.refusal("practice.firm.noLawyers") }
        if let code = registration.code, !code.isLawFirm, registration.reason == nil {
            throw Diagnostic.refusal("practice.firm.foreignCode")
        }
        guard Set(results.map(\.year)).count == results.count else {
            throw Diagnostic.refusal("practice.firm.yearTwice")
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "firmName")
        self.registration = registration
        self.organisation = organisation
        self.director = try CheckedText.optional(director, field: "director")
        self.bureau = try CheckedText.optional(bureau, field: "bureau")
        self.address = try CheckedText.optional(address, field: "address")
        self.phone = try CheckedText.optional(phone, field: "phone")?.halfWidth
        self.lawyers = lawyers
        self.results = results.sorted { $0.year > $1.year }
        self.specialties = try CheckedText.list(specialties, field: "specialty")
    }
}

extension OtherFirm: RegisterRecord {
    /// The register of law firms.
    public static let register = Register.firms

    /// Found by name and code; its status is the latest result.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            number: registration.code?.text,
            status: results.first?.outcome.rawValue,
            place: bureau,
        )
    }
}

extension OtherFirm: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? {
            try container.decodeIfPresent(String.self, forKey: key)
        }
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            registration: try container.decode(Registration.self, forKey: .registration),
            organisation: try container.decodeIfPresent(
                FirmOrganisation.self,
                forKey: .organisation,
            ),
            director: try text(.director),
            bureau: try text(.bureau),
            address: try text(.address),
            phone: try text(.phone),
            lawyers: try container.decodeIfPresent(Int.self, forKey: .lawyers),
            results: try container.decode([AnnualResult].self, forKey: .results),
            specialties: try container.decode([String].self, forKey: .specialties),
        )
    }
}
