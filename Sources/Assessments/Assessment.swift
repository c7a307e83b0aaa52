public import Checklists
import Diagnostics
import Interviews

/// What a checkup comes to: every point, every finding, and what was decided about them.
///
/// A pure function of the library, the sheet and the decisions. Counts and totals are worked out from the detail
/// each time they are asked for, so that they cannot differ from it.
public struct Assessment: Hashable, Codable, Sendable {
    /// The base date.
    public let baseDate: CalendarDate
    /// The scale that the findings are rated on.
    public let scale: RatingScale
    /// The domains, in the order of the checklists, then those of the lawyer's own findings.
    public let domains: [DomainName]
    /// The points, in the order of the checklists.
    public let points: [PointAssessment]
    /// The findings that hold, dismissed ones among them: by checklist, then the lawyer's own.
    public let findings: [AssessedFinding]
    /// Decisions that were not applied, because what they were about has changed.
    public let stale: [StaleDecision]

    /// Assesses what was recorded, with the decisions in the order in which they were made.
    public init(
        of input: AssessmentInput,
        decisions: [FindingDecision] = [],
        scale: RatingScale = .standard,
    ) {
        let book = DecisionBook(decisions)
        var points: [PointAssessment] = []
        var findings: [AssessedFinding] = []
        points.reserveCapacity(input.evaluators.reduce(0) { $0 + $1.checklist.points.count })
        for evaluator in input.evaluators {
            let reader = FactReader(input: input, evaluator: evaluator)
            for index in evaluator.checklist.points.indices {
                let assessor = PointAssessor(reader, point: index, scale: scale)
                let assessed = assessor.assess { book.decided($0, by: scale) }
                points.append(assessed.point)
                findings += assessed.findings
            }
        }
        findings += input.sheet.findings.map {
            book.decided(AssessedFinding($0, by: scale), by: scale)
        }
        baseDate = input.sheet.baseDate
        self.scale = scale
        self.points = points
        self.findings = findings
        domains = Assessment.domains(of: input)
        stale = book.stale(findings: findings, points: points, isKnown: input.knows)
    }

    private static func domains(of input: AssessmentInput) -> [DomainName] {
        var names: [DomainName] = []
        var seen: Set<String> = []
        for checklist in input.evaluators.map(\.checklist.checklist)
        where seen.insert(checklist.domain).inserted {
            names.append(DomainName(code: checklist.domain, title: checklist.title))
        }
        for finding in input.sheet.findings where seen.insert(finding.domain).inserted {
            names.append(
                DomainName(code: finding.domain, title: LocalizedText(same: finding.domain))
            )
        }
        return names
    }
}

extension AssessmentInput {
    /// Whether the library has a rule of this id; an own finding that is not in the sheet is not known.
    fileprivate func knows(_ key: FindingKey) -> Bool {
        guard case .rule(let id) = key else { return false }
        return evaluators.contains { evaluator in
            evaluator.checklist.points.contains { $0.findings.contains { $0.rule.id == id } }
        }
    }
}
