public import Checklists
public import Diagnostics

/// An enterprise in the firm's register.
public struct Enterprise: Hashable, Sendable {
    /// The id of an enterprise.
    public typealias ID = Identifier<Enterprise>

    /// The enterprise's id.
    public let id: ID
    /// The full name, as on the business licence.
    public let name: String
    /// The code, or why there is none.
    public let registration: Registration
    /// The legal form.
    public let entityType: EntityType
    /// Headcount, revenue and assets, as far as known.
    public let figures: SizeFigures
    /// The legal representative or person in charge.
    public let legalRepresentative: String?
    /// The registered address.
    public let address: String?
    /// The township, street or park, by which statistics are broken down.
    public let township: String?
    /// Whom to call.
    public let contact: Contact?
    /// The day of establishment.
    public let foundedOn: CalendarDate?
    /// Shareholders, controllers, affiliates and counterparties, as far as known.
    public let related: [RelatedParty]
    /// What the licence and the public register say of it.
    public let details: RegisteredDetails
    /// What the firm knows of it beside the register.
    public let traits: EnterpriseTraits
    /// The enterprise whose record stands for this one, once it turned out to be the same.
    public let mergedInto: ID?
    /// Whether it is made up, for demonstration; everything printed about it says so.
    public let isInvented: Bool
    private let industryText: String?

    /// Registers an enterprise; throws when a text is empty where it must not be, too long, or not one line.
    public init(
        id: ID,
        name: String,
        registration: Registration,
        entityType: EntityType,
        industry: IndustryCode? = nil,
        figures: SizeFigures = SizeFigures(),
        legalRepresentative: String? = nil,
        address: String? = nil,
        township: String? = nil,
        contact: Contact? = nil,
        foundedOn: CalendarDate? = nil,
        related: [RelatedParty] = [],
        details: RegisteredDetails = RegisteredDetails(),
        traits: EnterpriseTraits = EnterpriseTraits(),
        mergedInto: ID? = nil,
        isInvented: Bool = false,
    ) throws(Diagnostic) {
        if let headcount = figures.headcount, headcount < 0 {
            throw Diagnostic.refusal("practice.headcount.negative")
        }
        self.id = id
        self.name = try CheckedText.required(name, field: "enterpriseName")
        self.registration = registration
        self.entityType = entityType
        self.figures = figures
        self.legalRepresentative = try CheckedText.optional(
            legalRepresentative,
            field: "legalRepresentative",
        )
        self.address = try CheckedText.optional(address, field: "address")
        self.township = try CheckedText.optional(township, field: "township")
        self.contact = contact
        self.foundedOn = foundedOn
        self.related = related
        self.details = details
        self.traits = traits
        self.mergedInto = mergedInto
        self.isInvented = isInvented
        industryText = industry?.text
    }

    /// The class of GB/T 4754 that it works in, where known.
    public var industry: IndustryCode? { industryText.flatMap { IndustryCode($0) } }

    /// Its size for statistics; nil while its industry is not known.
    public var size: SizeAssessment? {
        industry.map { SizeAssessment(industry: $0, figures: figures) }
    }
}

extension Enterprise: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case registration
        case entityType
        case industryText = "industry"
        case figures
        case legalRepresentative
        case address
        case township
        case contact
        case foundedOn
        case related
        case details
        case traits
        case mergedInto
        case isInvented
    }

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
            entityType: try container.decode(EntityType.self, forKey: .entityType),
            industry: try text(.industryText).map { try IndustryCode(reading: $0) },
            figures: try container.decode(SizeFigures.self, forKey: .figures),
            legalRepresentative: try text(.legalRepresentative),
            address: try text(.address),
            township: try text(.township),
            contact: try container.decodeIfPresent(Contact.self, forKey: .contact),
            foundedOn: try container.decodeIfPresent(CalendarDate.self, forKey: .foundedOn),
            related: try container.decodeIfPresent([RelatedParty].self, forKey: .related) ?? [],
            details: try container.decodeIfPresent(RegisteredDetails.self, forKey: .details)
                ?? RegisteredDetails(),
            traits: try container.decodeIfPresent(EnterpriseTraits.self, forKey: .traits)
                ?? EnterpriseTraits(),
            mergedInto: try container.decodeIfPresent(ID.self, forKey: .mergedInto),
            isInvented: try container.decode(Bool.self, forKey: .isInvented),
        )
    }
}
