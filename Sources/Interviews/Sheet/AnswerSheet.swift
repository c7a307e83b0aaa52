public import Checklists

/// Everything recorded in one interview.
public struct AnswerSheet: Hashable, Codable, Sendable {
    /// The day for which the law and the facts are looked at.
    public var baseDate: CalendarDate
    /// The profile.
    public var profile: [Question.ID: Answer]
    /// The gate questions.
    public var facts: [Question.ID: Answer]
    /// Dated figures that the lawyer gave because the library does not know them.
    public var parameters: [Parameter.ID: Answer]
    /// The points.
    public var points: [RiskPoint.ID: PointSheet]
    /// The public records looked up.
    public var searches: [PublicSearch]
    /// The lawyer's own findings.
    public var findings: [OwnFinding]
    /// The visit.
    public var visit: Visit

    /// Creates a sheet.
    public init(
        baseDate: CalendarDate,
        profile: [Question.ID: Answer] = [:],
        facts: [Question.ID: Answer] = [:],
        parameters: [Parameter.ID: Answer] = [:],
        points: [RiskPoint.ID: PointSheet] = [:],
        searches: [PublicSearch] = [],
        findings: [OwnFinding] = [],
        visit: Visit = Visit(),
    ) {
        self.baseDate = baseDate
        self.profile = profile
        self.facts = facts
        self.parameters = parameters
        self.points = points
        self.searches = searches
        self.findings = findings
        self.visit = visit
    }

    /// The district whose local figures apply, when the profile names one.
    public var district: String? {
        guard case .value(.text(let code)) = profile["district"]?.content else { return nil }
        return code
    }
}
