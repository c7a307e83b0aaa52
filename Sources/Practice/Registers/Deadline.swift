public import Checklists

/// Something that must be done by a day.
public struct Deadline: Hashable, Sendable {
    /// What must be done.
    public let kind: DeadlineKind
    /// The last day for it.
    public let day: CalendarDate

    /// Creates a deadline.
    public init(_ kind: DeadlineKind, on day: CalendarDate) {
        self.kind = kind
        self.day = day
    }
}
