public import Checklists
public import Practice

/// The first issue of a checkup's report, with numbers alone of what stands in it.
public struct ReportRecord: Hashable, Sendable, FiledRecord {
    /// The checkup.
    public var checkup: Checkup
    /// The day of the first issue.
    public var issuedOn: CalendarDate
    /// The confirmed findings.
    public var findings: Int
    /// The confirmed findings that are marked for action: those with a recommendation.
    public var findingsToAct: Int
    /// The recommendations.
    public var recommendations: Int

    /// Creates it.
    public init(
        checkup: Checkup,
        issuedOn: CalendarDate,
        findings: Int,
        findingsToAct: Int,
        recommendations: Int,
    ) {
        self.checkup = checkup
        self.issuedOn = issuedOn
        self.findings = findings
        self.findingsToAct = findingsToAct
        self.recommendations = recommendations
    }

    /// The report with its numbers.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        var event = map.event(
            .report,
            checkup.id.text,
            on: issuedOn,
            in: checkup.id,
            about: checkup.enterprise,
            by: checkup.lawyers,
        )
        event?.measures = [
            .findings: Int64(findings), .findingsToAct: Int64(findingsToAct),
            .recommendations: Int64(recommendations),
        ]
        return [event].compactMap { $0 }
    }
}
