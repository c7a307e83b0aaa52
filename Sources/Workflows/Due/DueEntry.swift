public import Checklists
public import Practice

/// One line of the list of deadlines: what must be done by when, for which record, by whom.
public struct DueEntry: Hashable, Sendable {
    /// What must be done.
    public let kind: DeadlineKind
    /// The last day for it.
    public let day: CalendarDate
    /// The register of the record.
    public let register: Register
    /// The record's id.
    public let record: String
    /// The number that people know the record by.
    public let number: String?
    /// What the record is called.
    public let title: String
    /// The enterprise's name.
    public let party: String?
    /// The person in charge.
    public let lead: User.ID?

    /// How many days are left; negative once the day is past.
    public func daysLeft(on today: CalendarDate) -> Int { day.dayNumber - today.dayNumber }
}
