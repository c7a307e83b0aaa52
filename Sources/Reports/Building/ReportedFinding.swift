internal import Assessments
internal import Checklists
internal import Diagnostics
internal import Interviews

/// A finding with its number in the document and what the library says of it.
struct ReportedFinding: Sendable {
    let assessed: AssessedFinding
    /// The point; nil for the lawyer's own.
    let point: RiskPoint?
    /// The rule; nil for the lawyer's own.
    let rule: FindingRule?
    /// The domain's title; nil where no checklist names the domain.
    let domainTitle: LocalizedText?
    /// The id as it is printed; the lawyer's own are numbered by domain.
    var id: String
    var number = 0
    /// The lawyer's own finding as it was written down.
    var own: OwnFinding?

    init(_ assessed: AssessedFinding, point: RiskPoint?, domainTitle: LocalizedText?) {
        self.assessed = assessed
        self.point = point
        self.domainTitle = domainTitle
        id = assessed.key.text
        if case .rule(let id) = assessed.key {
            rule = point?.findings.first { $0.id == id }
        } else {
            rule = nil
        }
    }

    /// What it is sorted by, before its id.
    var rank: (Int, Int, Int) {
        (-assessed.level.rank, assessed.isUrgent ? 0 : 1, -assessed.rating.final.score)
    }

    /// What urgent findings are sorted by.
    var deadlineNumber: Int { assessed.urgency?.deadline.dayNumber ?? .max }

    /// What it rests on.
    var citations: [Citation] { point?.citations ?? own?.legalBasis ?? [] }

    /// Whether the report keeps silent on criminal consequences, which the sealed findings of the point speak of.
    var isBesideSealed: Bool {
        !assessed.isRestricted && (point?.findings.contains(where: \.isRestricted) ?? false)
    }
}
