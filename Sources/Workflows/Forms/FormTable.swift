import ChecklistYAML

/// The tables of records that forms may print: the one place where the list grows.
enum FormTable: String, CaseIterable {
    /// The answers as recorded, by domain; points that may come to a sealed finding are left out.
    case answers
    /// The confirmed findings but for sealed ones.
    case findings
    /// The measures that the findings call for.
    case measures
    /// The papers that the checklists ask for.
    case papers
    /// The public records looked up.
    case searches
    /// The lawyers.
    case lawyers
    /// Shareholders, controllers, counterparties and the like.
    case related
    /// The domains to be checked.
    case domains
    /// Who was spoken to.
    case interviewed
    /// What cannot wait.
    case urgent

    /// The values of its rows.
    var columns: [String] {
        switch self {
        case .answers: ["point", "question", "answer", "respondent", "source"]
        case .findings: ["finding", "title", "level", "domain"]
        case .measures: ["measure", "finding", "level", "action", "department", "due", "proof"]
        case .papers: ["title", "state"]
        case .searches: ["site", "query", "on", "result"]
        case .lawyers: ["name", "role", "licence"]
        case .related: ["name", "role", "code"]
        case .domains: ["id", "title"]
        case .interviewed: ["name", "role"]
        case .urgent: ["title", "facts", "deadline", "basis", "actions"]
        }
    }

    /// For whose eyes it is.
    var audiences: Set<PaperForm.Audience> {
        switch self {
        case .lawyers: Set(PaperForm.Audience.allCases)
        case .related: [.firm]
        default: [.firm, .enterprise]
        }
    }
}

extension PaperFormNames {
    /// Everything that the program can print on a form.
    static let known = PaperFormNames(
        fields: Dictionary(
            uniqueKeysWithValues: FormBlank.allCases.map { ($0.rawValue, $0.audiences) }
        ),
        tables: Dictionary(
            uniqueKeysWithValues: FormTable.allCases.map {
                ($0.rawValue, PaperFormNames.Table(columns: $0.columns, audiences: $0.audiences))
            }
        ),
    )
}
