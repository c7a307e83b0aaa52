public import Checklists

/// What becomes of a filing that a bureau received.
public enum FilingVerdict: Hashable, Sendable {
    /// It counts from this day; in a locked period's place, the first day after it, with a note.
    case accepted(countsFrom: CalendarDate, isLate: Bool)
    /// It was received before and changes nothing.
    case duplicate
    /// It waits; an officer sees why.
    case waiting(FilingProblem)
    /// It is refused for good; an officer sees why.
    case refused(FilingProblem)
}
