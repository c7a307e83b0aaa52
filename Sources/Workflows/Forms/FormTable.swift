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
    /// The hits of the search for conflicts of interest.
    case hits
    /// The papers received, and what became of them.
    case receipts
    /// The attempts to reach the enterprise that came to nothing.
    case attempts
    /// The visits and calls at which the enterprise was reached.
    case visits
    /// The forms that were signed.
    case signed
    /// The consents that were withdrawn.
    case withdrawals
    /// The advice that is declined, or followed in part.
    case declined
    /// The catalogue of the volume.
    case catalogue

    /// The values of its rows.
    var columns: [String] {
        switch self {
        case .answers: ["point", "question", "answer", "respondent", "source"]
        case .findings: ["finding", "title", "level", "domain"]
        case .measures:
            [
                "measure", "finding", "level", "action", "department", "due", "proof", "status",
                "done", "verifier", "outcome", "note",
            ]
        case .papers: ["title", "state"]
        case .searches: ["site", "query", "on", "result"]
        case .lawyers: ["name", "role", "licence"]
        case .related: ["name", "role", "code"]
        case .domains: ["id", "title"]
        case .interviewed: ["name", "role"]
        case .urgent: ["title", "facts", "deadline", "basis", "actions"]
        case .hits: ["party", "relation", "adverse", "handling"]
        case .receipts:
            [
                "title", "period", "count", "original", "on", "by", "way", "returned", "recipient",
            ]
        case .attempts: ["on", "mode", "result", "by"]
        case .visits: ["matter", "note"]
        case .signed: ["form", "on", "by", "mode"]
        case .withdrawals: ["kind", "on", "signer"]
        case .declined: ["measure", "action", "decision", "reason", "instead"]
        case .catalogue: ["title", "by", "on", "pages", "remark"]
        }
    }

    /// For whose eyes it is.
    var audiences: Set<PaperForm.Audience> {
        switch self {
        case .lawyers: Set(PaperForm.Audience.allCases)
        case .related, .hits, .catalogue: [.firm]
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
