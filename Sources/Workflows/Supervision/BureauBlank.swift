import ChecklistYAML

/// The single values that a bureau's papers may print: the one place where the list grows.
enum BureauBlank: String, CaseIterable {
    case bureau = "bureau.name"
    case number = "paper.number"
    case day = "paper.on"
    case year = "paper.year"
    case firm = "track.firm"
    case code = "track.code"
    case lawyerCount = "track.lawyers"
    case retainers = "track.retainers"
    case retained = "track.retained"
    case dormant = "track.dormant"
    case dormantDays = "track.dormant_days"
    case longDormant = "track.long_dormant"
    case longDormantDays = "track.long_dormant_days"
    case promised = "track.promised"
    case delivered = "track.delivered"
    case past = "track.past"
    case pastAll = "track.past_all"
    case answered = "track.answered"
    case asked = "track.asked"
    case answerDays = "track.answer_days"
    case siteDays = "track.site_days"
    case ratings = "track.ratings"
    case satisfaction = "track.satisfaction"
    case total = "track.total"
    case openApplications = "track.open_applications"
    case inspectors = "inspection.inspectors"
    case drawnOn = "inspection.drawn_on"
    case seed = "inspection.seed"
    case point = "warning.point"
    case title = "warning.title"
    case group = "warning.group"
    case atLeast = "warning.at_least"
    case enterprise = "application.enterprise"
    case wishes = "application.needs"
}

/// The tables that a bureau's papers may print.
enum BureauTable: String, CaseIterable {
    /// The firm's open applications: their numbers and the next step.
    case applications
    /// The aspects of the ranking.
    case aspects
    /// The plans that name the firm.
    case plans
    /// What inspectors look at.
    case items
    /// General advice.
    case advice
    /// The firms that are named to an enterprise.
    case firms

    /// The values of its rows.
    var columns: [String] {
        switch self {
        case .applications: ["application", "step", "day", "state"]
        case .aspects: ["aspect", "points", "weight", "why"]
        case .plans: ["indicator", "target", "value", "percent"]
        case .items: ["item", "finding"]
        case .advice: ["action"]
        case .firms: ["firm", "total", "why"]
        }
    }
}

extension PaperFormNames {
    /// Everything that a bureau's papers can print; all of it is for the bureau's own eyes, or for those of the firm it is about.
    static let bureau = PaperFormNames(
        fields: Dictionary(
            uniqueKeysWithValues: BureauBlank.allCases.map {
                ($0.rawValue, Set(PaperForm.Audience.allCases))
            }
        ),
        tables: Dictionary(
            uniqueKeysWithValues: BureauTable.allCases.map { table in
                (
                    table.rawValue,
                    PaperFormNames.Table(
                        columns: table.columns,
                        audiences: Set(PaperForm.Audience.allCases),
                    ),
                )
            }
        ),
    )
}
