public import Assessments
public import Checklists
public import Diagnostics

/// A recommendation as the issued report gives it, with the findings that it answers.
public struct Recommended: Hashable, Codable, Sendable {
    /// The recommendation's id as people write it.
    public let id: String
    /// What kind of action it is.
    public let category: Recommendation.Category
    /// What to do.
    public let action: LocalizedText
    /// What shows that it was done.
    public let proof: LocalizedText
    /// Who at the enterprise should do it.
    public let who: Respondent?
    /// The findings that it answers, restricted ones among them.
    public let findings: [FindingKey]
    /// The highest level among them.
    public let level: RiskLevel
    /// Whether it answers restricted findings alone: its words belong into the sealed annex.
    public let isRestricted: Bool
    /// The version of the report.
    public let version: Int
    /// The day of issue.
    public let issuedOn: CalendarDate
    /// The day that the report suggests.
    public let suggestedDue: CalendarDate
    /// The day that the law sets for one of the findings, where it sets one.
    public let legalDeadline: CalendarDate?

    /// Creates a recommendation.
    public init(
        id: String,
        category: Recommendation.Category,
        action: LocalizedText,
        proof: LocalizedText,
        who: Respondent? = nil,
        findings: [FindingKey],
        level: RiskLevel,
        isRestricted: Bool = false,
        version: Int = 1,
        issuedOn: CalendarDate,
        suggestedDue: CalendarDate,
        legalDeadline: CalendarDate? = nil,
    ) {
        self.id = id
        self.category = category
        self.action = action
        self.proof = proof
        self.who = who
        self.findings = findings
        self.level = level
        self.isRestricted = isRestricted
        self.version = version
        self.issuedOn = issuedOn
        self.suggestedDue = suggestedDue
        self.legalDeadline = legalDeadline
    }
}
