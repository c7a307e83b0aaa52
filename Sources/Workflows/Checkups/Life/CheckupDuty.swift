/// Something that a checkup needs now beside its next move.
public enum CheckupDuty: String, CaseIterable, Sendable {
    /// Settle what devices recorded differently.
    case settleConflicts = "settle_conflicts"
    /// Tell the enterprise of urgent risks at once.
    case warn
    /// Search for conflicts of interest, at first or again.
    case searchConflicts = "search_conflicts"
    /// Settle the base date and the domains before the visit.
    case setScope = "set_scope"
    /// Go on with the interview.
    case interview
    /// Confirm or dismiss the findings.
    case decideFindings = "decide_findings"
    /// Have the facts confirmed by signature and seal.
    case confirmFacts = "confirm_facts"
    /// Look at changes of the law.
    case checkLaw = "check_law"
    /// Have the report reviewed by a colleague.
    case review
    /// Hand over the notice that the work stops.
    case notifyStop = "notify_stop"
    /// Give papers back.
    case returnPapers = "return_papers"
}
