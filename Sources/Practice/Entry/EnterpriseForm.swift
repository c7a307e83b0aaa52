public import Checklists
public import Diagnostics

/// An enterprise while it is being filled in.
public struct EnterpriseForm: RecordForm {
    var name = ""
    var registration = RegistrationEntry()
    var entityType: EntityType?
    var industry: String?
    var headcount: Int?
    var revenue: Rational?
    var assets: Rational?
    var representative: String?
    var address: String?
    var township: String?
    var contact = ContactEntry()
    var foundedOn: CalendarDate?
    var related: [RelatedParty] = []
    var capital: Rational?
    var paidIn: Rational?
    var state: RegistrationState?
    var authority: String?
    var scope: String?
    var formerNames: [String] = []
    var verifiedOn: CalendarDate?
    var operatingAddress: String?
    var park: String?
    var isPrivate: Bool?
    var tags: Set<EnterpriseTag> = []
    var chamber: String?
    var hasCounsel: Bool?
    var hasInHouseLawyer: Bool?
    var source: String?
    var figuresYear: Int?
    var mergedInto: Enterprise.ID?
    /// Whether it is made up, for demonstration.
    public var isInvented = false

    /// An empty form.
    public init() {}

    /// The form of an enterprise.
    public init(_ record: Enterprise) {
        name = record.name
        registration = RegistrationEntry(record.registration)
        entityType = record.entityType
        industry = record.industry?.text
        headcount = record.figures.headcount
        revenue = record.figures.revenue
        assets = record.figures.assets
        representative = record.legalRepresentative
        address = record.address
        township = record.township
        contact = ContactEntry(record.contact)
        foundedOn = record.foundedOn
        related = record.related
        mergedInto = record.mergedInto
        isInvented = record.isInvented
        take(record.details)
        take(record.traits)
    }

    private mutating func take(_ details: RegisteredDetails) {
        capital = details.capital
        paidIn = details.paidIn
        state = details.state
        authority = details.authority
        scope = details.scope
        formerNames = details.formerNames
        verifiedOn = details.verifiedOn
    }

    private mutating func take(_ traits: EnterpriseTraits) {
        operatingAddress = traits.operatingAddress
        park = traits.park
        isPrivate = traits.isPrivate
        tags = traits.tags
        chamber = traits.chamber
        hasCounsel = traits.hasCounsel
        hasInHouseLawyer = traits.hasInHouseLawyer
        source = traits.source
        figuresYear = traits.figuresYear
    }

    /// The credit code.
    public var numbers: [String] { registration.numbers }

    /// The name, then the former ones.
    public var names: [String] { [name] + formerNames }

    /// A new name makes the earlier one a former name.
    public mutating func succeed(_ earlier: EnterpriseForm) {
        let known = Set(names.map(NameKey.init))
        if !known.contains(NameKey(earlier.name)) { formerNames.append(earlier.name) }
    }

    /// The enterprise, under all its checks.
    public func record(_ id: Enterprise.ID) throws(Diagnostic) -> Enterprise {
        try Enterprise(
            id: id,
            name: name,
            registration: registration.registration(),
            entityType: entityType ?? likelyType,
            industry: industry.flatMap { IndustryCode($0) },
            figures: SizeFigures(headcount: headcount, revenue: revenue, assets: assets),
            legalRepresentative: representative,
            address: address,
            township: township,
            contact: contact.contact(),
            foundedOn: foundedOn,
            related: related,
            details: details(),
            traits: traits(),
            mergedInto: mergedInto,
            isInvented: isInvented,
        )
    }

    private func details() throws(Diagnostic) -> RegisteredDetails {
        try RegisteredDetails(
            capital: capital,
            paidIn: paidIn,
            state: state,
            authority: authority,
            scope: scope,
            formerNames: formerNames,
            verifiedOn: verifiedOn,
        )
    }

    private func traits() throws(Diagnostic) -> EnterpriseTraits {
        try EnterpriseTraits(
            operatingAddress: operatingAddress,
            park: park,
            isPrivate: isPrivate,
            tags: tags,
            chamber: chamber,
            hasCounsel: hasCounsel,
            hasInHouseLawyer: hasInHouseLawyer,
            source: source,
            figuresYear: figuresYear,
        )
    }

    /// The type that the second character of the code tells; a limited company where it tells none.
    private var likelyType: EntityType {
        switch registration.code?.prefix(2) {
        case "92": .individualBusiness
        case "93": .cooperative
        default: .limitedCompany
        }
    }
}
