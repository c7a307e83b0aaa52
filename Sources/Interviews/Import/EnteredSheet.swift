public import Checklists

/// An answer sheet as a person filled it in: names and texts, not yet held against a library.
public struct EnteredSheet: Hashable, Sendable {
    /// The base date, where the sheet names one.
    public var baseDate: CalendarDate?
    /// The visit, where the sheet tells of one.
    public var visit: Visit?
    /// The profile.
    public var profile: [EnteredAnswer]
    /// The gate questions.
    public var facts: [EnteredAnswer]
    /// The dated figures that the lawyer gives.
    public var parameters: [EnteredAnswer]
    /// The points.
    public var points: [EnteredPoint]
    /// The public records looked up.
    public var searches: [EnteredSearch]
    /// The lawyer's own findings.
    public var findings: [EnteredFinding]

    /// Creates a sheet.
    public init(
        baseDate: CalendarDate? = nil,
        visit: Visit? = nil,
        profile: [EnteredAnswer] = [],
        facts: [EnteredAnswer] = [],
        parameters: [EnteredAnswer] = [],
        points: [EnteredPoint] = [],
        searches: [EnteredSearch] = [],
        findings: [EnteredFinding] = [],
    ) {
        self.baseDate = baseDate
        self.visit = visit
        self.profile = profile
        self.facts = facts
        self.parameters = parameters
        self.points = points
        self.searches = searches
        self.findings = findings
    }

    /// The evidence files that it names, to be taken in before the sheet is.
    public var evidenceFiles: [String] { searches.compactMap(\.search.file) }
}
