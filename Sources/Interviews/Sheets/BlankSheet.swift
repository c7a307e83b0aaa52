public import Checklists

/// A sheet to fill in: every question that is or may be asked, with what is recorded already.
///
/// A question that is hidden is left out, unless an answer to it is kept.
public struct BlankSheet: Hashable, Sendable {
    /// The base date.
    public let baseDate: CalendarDate
    /// The visit.
    public let visit: Visit
    /// The parts, in order; none is empty.
    public let sections: [SheetSection]
    /// The public records looked up.
    public let searches: [PublicSearch]
    /// The lawyer's own findings.
    public let findings: [OwnFinding]

    /// The sheet of an interview, or of one part of it.
    public init(_ interview: Interview, in selection: Selection = .everything) {
        baseDate = interview.sheet.baseDate
        visit = interview.sheet.visit
        searches = interview.sheet.searches
        findings = interview.sheet.findings
        let writer = SheetWriter(interview: interview, selection: selection)
        sections = writer.sections().filter { !$0.isEmpty }
    }
}
