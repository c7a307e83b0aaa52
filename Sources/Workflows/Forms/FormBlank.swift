import ChecklistYAML

/// The single values that forms may print: the one place where the list grows.
///
/// A value without a record stays blank. `docs/forms.md` explains each.
enum FormBlank: String, CaseIterable {
    case firmName = "firm.name"
    case firmLicence = "firm.licence"
    case firmAddress = "firm.address"
    case firmPhone = "firm.phone"
    case firmDirector = "firm.director"
    case enterpriseName = "enterprise.name"
    case enterpriseCode = "enterprise.code"
    case enterpriseType = "enterprise.type"
    case legalRepresentative = "enterprise.legal_representative"
    case enterpriseAddress = "enterprise.address"
    case township = "enterprise.township"
    case foundedOn = "enterprise.founded_on"
    case industry = "enterprise.industry"
    case size = "enterprise.size"
    case headcount = "enterprise.headcount"
    case shareholders = "enterprise.shareholders"
    case controllers = "enterprise.controllers"
    case affiliates = "enterprise.affiliates"
    case counterparties = "enterprise.counterparties"
    case contactName = "contact.name"
    case contactRole = "contact.role"
    case contactMobile = "contact.mobile"
    case checkupNumber = "checkup.number"
    case baseDate = "checkup.base_date"
    case domains = "checkup.domains"
    case campaign = "checkup.campaign"
    case source = "checkup.source"
    case status = "checkup.status"
    case visitDays = "checkup.visit_days"
    case leadLawyer = "lawyers.lead"
    case leadLicence = "lawyers.lead_licence"
    case assistingLawyers = "lawyers.assisting"
    case lawyers = "lawyers.all"
    case conflict = "papers.conflict"
    case signedPapers = "papers.signed"
    case author = "review.author"
    case reviewer = "review.reviewer"
    case reviewedOn = "review.on"
    case reviewDecision = "review.decision"
    case independence = "review.independence"
    case reviewComments = "review.comments"
    case reportNumber = "report.number"
    case reportVersion = "report.version"
    case issuedOn = "report.issued_on"
    case highestLevel = "findings.highest"
    case findings = "findings.total"
    case red = "findings.red"
    case orange = "findings.orange"
    case yellow = "findings.yellow"
    case blue = "findings.blue"
    case urgent = "findings.urgent"
    case measures = "measures.total"

    /// For whose eyes a value is.
    var audiences: Set<PaperForm.Audience> {
        switch self {
        case .counterparties, .conflict, .author, .reviewer, .reviewedOn, .reviewDecision,
            .independence, .reviewComments:
            [.firm]
        case .contactName, .contactRole, .contactMobile: [.firm, .enterprise, .authority]
        case .size, .headcount, .shareholders, .controllers, .affiliates, .domains, .signedPapers,
            .visitDays, .highestLevel, .red, .orange, .yellow, .blue, .urgent:
            [.firm, .enterprise]
        default: Set(PaperForm.Audience.allCases)
        }
    }
}
