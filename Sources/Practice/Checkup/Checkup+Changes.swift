public import Checklists
public import Diagnostics

extension Checkup {
    /// The same checkup with another firm or other lawyers, as after a new recommendation; throws as ``init``.
    public func reassigned(to firm: LawFirm.ID, lawyers: [User.ID]) throws(Diagnostic) -> Checkup {
        try revised(firm: firm, lawyers: lawyers, baseDate: baseDate, domains: domains)
    }

    /// The same checkup with another base date or other domains; throws once a report is in review or issued.
    public func rescoped(
        baseDate: CalendarDate?,
        domains: [Checklist.ID],
    ) throws(Diagnostic) -> Checkup {
        if let refusal = refusal(of: .rescope) { throw refusal }
        return try revised(firm: firm, lawyers: lawyers, baseDate: baseDate, domains: domains)
    }
}
